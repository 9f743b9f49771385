package io.throughline.findings.theme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a finding can be about. */
public enum Theme {
    WORKFORCE_CAPACITY,
    WORKFORCE_STABILITY,
    TRAINING_AND_DEVELOPMENT,
    SUPERVISION,
    MANAGEMENT_OVERSIGHT,
    INDEPENDENT_REVIEW,
    ASSESSMENT,
    PLANNING,
    CARE_PLANNING_REVIEWS,
    PERMANENCE,
    ADOPTION,
    PLACEMENT_SUFFICIENCY,
    PLACEMENT_WITH_PARENTS_AND_CONNECTED_CARERS,
    FRONT_DOOR,
    EARLY_HELP,
    CHILD_PROTECTION_ENQUIRIES,
    CHILD_PROTECTION_CONFERENCES,
    COURT_AND_PRE_PROCEEDINGS,
    EXPLOITATION_AND_MISSING,
    DOMESTIC_ABUSE_AND_NEGLECT,
    DISABLED_CHILDREN,
    PRIVATE_FOSTERING,
    ALLEGATIONS_LADO,
    UNACCOMPANIED_ASYLUM_SEEKING_CHILDREN,
    VOICE_OF_THE_CHILD,
    PARTICIPATION_AND_ADVOCACY,
    LIFE_STORY_WORK,
    FAMILY_TIME_AND_NETWORKS,
    HEALTH,
    MENTAL_HEALTH,
    EDUCATION,
    CARE_LEAVERS_SUPPORT,
    CARE_LEAVERS_ACCOMMODATION,
    CARE_LEAVERS_EDUCATION_EMPLOYMENT,
    HOMELESSNESS_16_17,
    QUALITY_ASSURANCE,
    PERFORMANCE_MANAGEMENT,
    RECORDING,
    LEADERSHIP_AND_GOVERNANCE,
    PARTNERSHIP_WORKING,
    EQUALITY_DIVERSITY_IDENTITY;

    /** The code that other systems see, such as {@code front-door}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Theme of(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such theme: " + code));
    }
}
