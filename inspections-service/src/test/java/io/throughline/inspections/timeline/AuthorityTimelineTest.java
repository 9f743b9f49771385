package io.throughline.inspections.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.inspections.timeline.JudgedInspection.Judgement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuthorityTimelineTest {

    private static final JudgedInspection SIF =
            inspection("341", "SIF", "SIF-2013", "2014-05-13", "OVERALL", "LEADERS", "LSCB");
    private static final JudgedInspection ILACS_2018 = inspection(
            "341", "ILACS", "ILACS-2018", "2018-05-14", "OVERALL", "LEADERS", "CHILDREN_IN_CARE_AND_CARE_LEAVERS");
    private static final JudgedInspection VISIT = inspection("341", "FOCUSED_VISIT", "ILACS-2018", "2019-04-30");
    private static final JudgedInspection ILACS_2023 = inspection(
            "341", "ILACS", "ILACS-2023", "2023-03-13", "OVERALL", "LEADERS", "CHILDREN_IN_CARE", "CARE_LEAVERS");
    private static final JudgedInspection ILACS_2026 =
            inspection("341", "ILACS", "ILACS-2026", "2026-05-11", "LEADERS", "CHILDREN_IN_CARE", "CARE_LEAVERS");

    @Test
    void grades_of_one_kind_of_inspection_stand_side_by_side_and_others_do_not() {
        var leaders = line("LEADERS", SIF, ILACS_2018, VISIT, ILACS_2023);

        assertThat(leaders.points()).extracting(AreaLine.Point::comparable).containsExactly(true, false, true);
        assertThat(leaders.points().get(1).note()).contains("SIF, then ILACS");
    }

    @Test
    void an_area_that_was_split_is_a_break() {
        var breaks = AuthorityTimeline.breaks(List.of(ILACS_2018, VISIT, ILACS_2023));

        assertThat(breaks).hasSize(1);
        assertThat(breaks.getFirst().ended()).containsExactly("CHILDREN_IN_CARE_AND_CARE_LEAVERS");
        assertThat(breaks.getFirst().begun()).containsExactly("CHILDREN_IN_CARE", "CARE_LEAVERS");
        assertThat(breaks.getFirst().note()).startsWith("Not comparable");
    }

    @Test
    void the_end_of_the_overall_judgement_is_a_break_and_no_missing_grade() {
        var breaks = AuthorityTimeline.breaks(List.of(ILACS_2023, ILACS_2026));

        assertThat(breaks.getFirst().ended()).containsExactly("OVERALL");
        assertThat(line("OVERALL", ILACS_2023, ILACS_2026).points()).hasSize(1);
    }

    @Test
    void what_a_predecessor_was_judged_is_shown_and_not_compared() {
        var before = inspection("909", "ILACS", "ILACS-2018", "2017-10-02", "LEADERS");

        assertThat(line("LEADERS", before, ILACS_2018).points().get(1).note()).contains("another council");
    }

    private static AreaLine line(String area, JudgedInspection... inspections) {
        return AuthorityTimeline.lines(List.of(inspections)).stream()
                .filter(line -> line.area().equals(area))
                .findFirst()
                .orElseThrow();
    }

    private static JudgedInspection inspection(
            String code, String kind, String framework, String day, String... areas) {
        return new JudgedInspection(
                UUID.randomUUID(),
                code,
                kind,
                framework,
                LocalDate.parse(day),
                null,
                Stream.of(areas)
                        .map(area -> new Judgement(area, "GOOD", area, null))
                        .toList());
    }
}
