package io.throughline.inspections.report;

import static io.throughline.inspections.framework.Grade.ADEQUATE;
import static io.throughline.inspections.framework.Grade.GOOD;
import static io.throughline.inspections.framework.Grade.INADEQUATE;
import static io.throughline.inspections.framework.Grade.OTHER;
import static io.throughline.inspections.framework.Grade.OUTSTANDING;
import static io.throughline.inspections.framework.Grade.REQUIRES_IMPROVEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.throughline.inspections.framework.InspectionKind;
import java.time.LocalDate;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeaderReaderTest {

    @Test
    void a_focused_visit_names_its_days_its_inspectors_and_its_topic() {
        var visit = SampleLetters.header("focused-visit");

        said(visit, InspectionKind.FOCUSED_VISIT, "990", "2025-03-04", "2025-03-05", "2025-04-11");
        assertThat(visit.inspectors()).containsExactly("Rosalind Peake", "Tomos Iddon-Price");
        assertThat(visit.leadInspector()).isEqualTo("Rosalind Peake");
        assertThat(visit.focus()).endsWith("arrangements for children who go missing from home or care");
        assertThat(visit.framework()).isEqualTo("ILACS-2023");
        assertThat(visit.judgements()).isEmpty();
        assertThat(visit.doubts()).isEmpty();
    }

    @Test
    void days_without_a_year_are_those_before_the_letter() {
        var visit = SampleLetters.header("monitoring-visit");

        said(visit, InspectionKind.MONITORING_VISIT, "991", "2023-11-29", "2023-11-30", "2024-01-02");
        assertThat(visit.inspectors()).containsExactly("Judith Ansell", "Kwame O'Dowd");
    }

    @Test
    void judgements_are_read_by_the_names_of_their_areas() {
        var report = SampleLetters.header("ilacs");

        said(report, InspectionKind.ILACS, "992", "2022-11-28", "2022-12-09", null);
        assertThat(report.leadInspector()).isEqualTo("Máire Ó Dálaigh");
        assertThat(report.inspectors()).hasSize(1);
        assertThat(report.authorityPrinted()).isEqualTo("Royal Borough of Castlebridge and Moor");
        judged(
                report,
                tuple("LEADERS", GOOD),
                tuple("HELP_AND_PROTECTION", REQUIRES_IMPROVEMENT),
                tuple("CHILDREN_IN_CARE_AND_CARE_LEAVERS", OUTSTANDING),
                tuple("OVERALL", GOOD));
        assertThat(report.doubts()).isEmpty();
    }

    @Test
    void from_april_2026_nothing_is_missed_when_there_is_no_overall_judgement() {
        var report = SampleLetters.header("ilacs-2026");

        said(report, InspectionKind.ILACS, "990", "2026-04-27", "2026-05-08", null);
        judged(
                report,
                tuple("LEADERS", REQUIRES_IMPROVEMENT),
                tuple("HELP_AND_PROTECTION", GOOD),
                tuple("CHILDREN_IN_CARE", GOOD),
                tuple("CARE_LEAVERS", INADEQUATE));
        assertThat(report.framework()).isEqualTo("ILACS-2026");
        assertThat(report.doubts()).isEmpty();
    }

    @Test
    void a_single_inspection_has_a_team_and_a_review_of_the_board() {
        var report = SampleLetters.header("sif");

        said(report, InspectionKind.SIF, "991", "2015-09-29", "2015-10-21", "2016-01-04");
        assertThat(report.inspectors())
                .containsExactly(
                        "Judith Ansell",
                        "Kwame O'Dowd",
                        "Helena Osgood",
                        "Tomos Iddon-Price",
                        "Rosalind Peake",
                        "Ade Bello",
                        "Wren Castle");
        judged(
                report,
                tuple("OVERALL", REQUIRES_IMPROVEMENT),
                tuple("HELP_AND_PROTECTION", REQUIRES_IMPROVEMENT),
                tuple("CHILDREN_IN_CARE_AND_CARE_LEAVERS", REQUIRES_IMPROVEMENT),
                tuple("ADOPTION", GOOD),
                tuple("CARE_LEAVERS", INADEQUATE),
                tuple("LEADERS", REQUIRES_IMPROVEMENT),
                tuple("LSCB", GOOD));
    }

    @Test
    void a_joint_inspection_names_no_inspectors_and_whoever_signs_did_not_lead_it() {
        var letter = SampleLetters.header("jtai");

        said(letter, InspectionKind.JTAI, "990", "2016-06-20", "2016-06-24", "2016-08-03");
        assertThat(letter.leadInspector()).isNull();
        assertThat(letter.focus()).isEqualTo("children living with domestic abuse");
    }

    @Test
    void an_area_send_inspection_has_an_outcome_and_two_inspectorates() {
        var report = SampleLetters.header("send");

        said(report, InspectionKind.SEND, "990", "2024-09-30", "2024-10-04", null);
        assertThat(report.inspectors())
                .containsExactly("Rosalind Peake", "Wren Castle-Field", "Tomos Iddon", "Ade Bello");
        judged(report, tuple("OTHER:send-outcome", OTHER));
        assertThat(report.judgements().getFirst().label())
                .startsWith("The local area")
                .endsWith("for children.");
    }

    @Test
    void an_older_send_letter_is_led_by_whoever_signed_it() {
        var letter = SampleLetters.header("send-2018");

        said(letter, InspectionKind.SEND, "991", "2018-10-01", "2018-10-05", "2018-11-30");
        assertThat(letter.leadInspector()).isEqualTo("Helena Osgood");
    }

    @Test
    void older_reports_keep_the_judgements_of_their_two_services_apart() {
        var report = SampleLetters.header("slac");

        said(report, InspectionKind.SLAC, "990", "2011-02-21", "2011-03-04", "2011-04-08");
        assertThat(report.leadInspector()).isEqualTo("Kwame O'Dowd");
        judged(
                report,
                tuple("OTHER:safeguarding:overall-effectiveness", ADEQUATE),
                tuple(
                        "OTHER:safeguarding:the-contribution-of-health-agencies-to-keeping-children-and-young-people-safe",
                        GOOD),
                tuple("OTHER:looked-after:overall-effectiveness", GOOD),
                tuple("OTHER:looked-after:making-a-positive-contribution-including-user-engagement", OUTSTANDING));
    }

    @Test
    void other_inspections_keep_their_printed_areas() {
        var report = SampleLetters.header("protection");

        said(report, InspectionKind.OTHER, "992", "2012-06-11", "2012-06-20", "2012-07-23");
        assertThat(report.leadInspector()).isEqualTo("Wren Castle");
        judged(
                report,
                tuple("OTHER:overall-effectiveness", ADEQUATE),
                tuple(
                        "OTHER:the-effectiveness-of-the-help-and-protection-provided-to-children-young-people-families-and-carers",
                        ADEQUATE),
                tuple("OTHER:the-quality-of-practice", INADEQUATE));
    }

    @Test
    void the_press_has_no_days_and_no_inspectors_of_its_own() {
        var article = SampleLetters.header("news");

        said(article, InspectionKind.NEWS, "990", null, null, null);
        assertThat(article.inspectors()).isEmpty();
        judged(
                article,
                tuple("OVERALL", REQUIRES_IMPROVEMENT),
                tuple("HELP_AND_PROTECTION", REQUIRES_IMPROVEMENT),
                tuple("CHILDREN_IN_CARE_AND_CARE_LEAVERS", GOOD));
    }

    @Test
    void what_a_text_does_not_say_is_doubted_and_never_guessed() {
        var header = SampleLetters.read("Minutes of a meeting about nothing in particular.");

        assertThat(header.kind()).isEqualTo(InspectionKind.OTHER);
        assertThat(header.authority()).isNull();
        assertThat(header.startDate()).isNull();
        assertThat(header.doubts())
                .extracting(Doubt::field)
                .contains("kind", "authority", "startDate", "leadInspector");
    }

    private static void said(
            ReportHeader header,
            InspectionKind kind,
            String dfeCode,
            @Nullable String start,
            @Nullable String end,
            @Nullable String published) {
        assertThat(header.kind()).isEqualTo(kind);
        assertThat(header.authority()).isNotNull().extracting("dfeCode").isEqualTo(dfeCode);
        assertThat(header.startDate()).isEqualTo(start == null ? null : LocalDate.parse(start));
        assertThat(header.endDate()).isEqualTo(end == null ? null : LocalDate.parse(end));
        assertThat(header.publishedDate()).isEqualTo(published == null ? null : LocalDate.parse(published));
    }

    private static void judged(ReportHeader header, Tuple... judgements) {
        assertThat(header.judgements())
                .extracting(Judgement::area, Judgement::grade)
                .containsExactlyInAnyOrder(judgements);
    }
}
