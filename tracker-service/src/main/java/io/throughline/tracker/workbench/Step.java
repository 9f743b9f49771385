package io.throughline.tracker.workbench;

import io.throughline.tracker.page.FormField;
import io.throughline.tracker.page.Reader;
import io.throughline.tracker.source.Recommendation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be done with a recommendation, and what its form asks. To whom it is offered is a hint: the API decides. */
enum Step {
    OWNER(States.ACTIVE, List.of("lead"), Fields.OWNER),
    ACTIONS(States.OPEN, List.of("lead", "action-owner"), Fields.TITLE, Fields.DUE),
    CLAIM(
            Set.of("PLANNED", "IN_PROGRESS"),
            List.of("lead", "action-owner"),
            FormField.of("impact", "text", "field_impact").withHint(),
            Fields.WAY,
            Fields.SAMPLED,
            Fields.MET,
            Fields.LINK,
            Fields.SHOWS,
            FormField.of("evidence", "several", "field_evidence")),
    EVIDENCE(States.CHECKABLE, List.of("lead", "action-owner"), Fields.LINK, Fields.NOTE, Fields.SHOWS),
    VERIFICATION(
            Set.of("CLAIMED"),
            List.of("moderator"),
            FormField.of("outcome", "choice", "field_outcome").offering("ACCEPTED", "RETURNED"),
            FormField.of("evidenceSeen", "several", "field_seen").withHint(),
            FormField.of("shortfall", "select", "field_shortfall")
                    .withHint()
                    .offering(
                            "",
                            "EVIDENCE_INSUFFICIENT",
                            "EVIDENCE_OUT_OF_DATE",
                            "IMPACT_NOT_SHOWN",
                            "NOT_YET_IN_PRACTICE"),
            Fields.REASON),
    CLOSURE(
            Set.of("VERIFIED"),
            List.of("moderator"),
            Fields.REASON,
            FormField.of("changed", "text", "field_changed").withHint(),
            Fields.WAY,
            Fields.SAMPLED,
            Fields.MET),
    REOPENING(
            Set.of("VERIFIED", "CLOSED", "CONFIRMED"),
            List.of("moderator"),
            FormField.of("check", "choice", "field_check")
                    .offering("AUDIT", "DIP_SAMPLE", "MEASURE", "VOICE_OF_CHILDREN", "OTHER"),
            Fields.REASON),
    MEASURES(
            States.CHECKABLE,
            List.of("lead", "officer", "action-owner"),
            FormField.of("title", "line", "field_counted").withHint(),
            FormField.of("unit", "line", "field_unit").withHint(),
            FormField.of("direction", "choice", "field_direction").offering("UP", "DOWN"),
            FormField.of("baseline", "line", "field_baseline"),
            FormField.of("baselineOn", "date", "field_baseline_on"),
            FormField.of("target", "line", "field_target"),
            FormField.of("targetBy", "date", "field_target_by"),
            FormField.of("source", "line", "field_source").withHint()),
    VERDICTS(
            States.ALL,
            List.of("lead", "officer"),
            FormField.of("inspectionId", "select", "field_later"),
            FormField.of("outcome", "choice", "field_verdict")
                    .offering("ADDRESSED", "PARTLY", "NOT_ADDRESSED", "DECLINED"),
            FormField.of("quote", "text", "field_quote").withHint(),
            FormField.of("page", "line", "field_page")),
    COLOUR_OVERRIDE(
            States.ACTIVE,
            List.of("lead"),
            FormField.of("colour", "choice", "field_colour").offering("RED", "AMBER", "GREEN"),
            Fields.EXPIRES,
            Fields.REASON),
    EXCEPTION(States.OPEN, List.of("lead", "action-owner"), Fields.REASON, Fields.EXPIRES),
    EXCEPTION_APPROVAL(States.OPEN, List.of("lead"), Fields.REASON),
    EXCEPTION_REFUSAL(States.OPEN, List.of("lead"), Fields.REASON),
    EXCEPTION_END(Set.of("EXCEPTED"), List.of("lead"), Fields.REASON);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<String> from;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> roles;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, and so are records of values
    private final List<FormField> fields;

    Step(Set<String> from, List<String> roles, FormField... fields) {
        this.from = from;
        this.roles = roles;
        this.fields = List.of(fields);
    }

    static List<Step> offered(Recommendation recommendation, Reader reader) {
        return Arrays.stream(values())
                .filter(step -> step.from.contains(recommendation.status()))
                .filter(step -> step.fitsRequest(recommendation.exception() != null))
                .filter(step -> reader.isAny(step.roles.toArray(String[]::new)))
                .toList();
    }

    private boolean fitsRequest(boolean requested) {
        return switch (this) {
            case EXCEPTION -> !requested;
            case EXCEPTION_APPROVAL, EXCEPTION_REFUSAL -> requested;
            default -> true;
        };
    }

    static Step named(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The last part of its address, here and in the API. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String sentence() {
        return "step_" + name().toLowerCase(Locale.ROOT);
    }

    List<FormField> fields() {
        return fields;
    }

    boolean isReplacing() {
        return this == OWNER || this == COLOUR_OVERRIDE;
    }
}
