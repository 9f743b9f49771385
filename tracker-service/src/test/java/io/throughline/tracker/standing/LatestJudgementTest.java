package io.throughline.tracker.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.tracker.source.Authority;
import io.throughline.tracker.source.Inspection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LatestJudgementTest {

    @Test
    void a_grade_is_compared_with_the_one_before_it() {
        var latest = LatestJudgement.of(List.of(
                inspection("ILACS", 2026, "LEADERS", "GOOD"), inspection("ILACS", 2022, "LEADERS", "INADEQUATE")));

        assertThat(latest).singleElement().returns("better", LatestJudgement::change);
    }

    @Test
    void grades_of_another_kind_of_inspection_are_not_compared() {
        var latest = LatestJudgement.of(List.of(
                inspection("ILACS", 2018, "LEADERS", "GOOD"), inspection("SIF", 2014, "LEADERS", "INADEQUATE")));

        assertThat(latest).singleElement().returns("first", LatestJudgement::change);
    }

    @Test
    void an_area_that_was_not_judged_before_has_nothing_to_be_compared_with() {
        var latest = LatestJudgement.of(List.of(
                inspection("ILACS", 2023, "CARE_LEAVERS", "GOOD"),
                inspection("ILACS", 2020, "CHILDREN_IN_CARE_AND_CARE_LEAVERS", "GOOD")));

        assertThat(latest).singleElement().returns("first", LatestJudgement::change);
    }

    private static Inspection inspection(String kind, int year, String area, String grade) {
        return new Inspection(
                UUID.randomUUID(),
                "RECORDED",
                new Authority("Ambermouth City Council", "999"),
                kind,
                LocalDate.of(year, 3, 2),
                null,
                null,
                null,
                null,
                null,
                List.of(new Inspection.Judgement(area, grade, area)),
                null,
                new Inspection.Reading("DONE", 3, 2, Map.of(), List.of()),
                "\"1\"");
    }
}
