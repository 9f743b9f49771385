package io.throughline.findings.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a report says beside its findings: of inspections before it, of answers that it wants, of its own gaps. */
class SaidInPassingTest {

    private static final String LETTER = """
            Joint targeted area inspection of Ambermouth

            Since the previous inspection in July 2021, and the focused visit of 3 March 2022, little has changed. What the
            last inspection
            found is still true.

            Key strengths

            - The police respond quickly to children who are at risk of harm.

            Areas for improvement

            - Plans that say what should change for children, and by when.

            The local authority should send the written statement of action to the address below by Friday 9 July
            2025.
            """;

    @Test
    void references_to_earlier_inspections_tell_kind_and_day_as_far_as_the_words_do() {
        var document = Letters.plain("JTAI", LETTER);
        var reading = ReportReader.read(document, "JTAI");

        assertThat(reading.earlierInspections())
                .extracting(EarlierInspection::words)
                .containsExactly(
                        "previous inspection in July 2021", "focused visit of 3 March 2022", "last inspection");
        assertThat(reading.earlierInspections())
                .extracting(EarlierInspection::on)
                .containsExactly("2021-07", "2022-03-03", null);
        assertThat(reading.earlierInspections().get(1).kind()).isEqualTo(ReportKind.FOCUSED_VISIT);
        var last = reading.earlierInspections().getLast().span();
        assertThat(document.canonical().substring(last.start(), last.end())).isEqualTo("last inspection");
    }

    @Test
    void what_was_inspected_now_is_no_earlier_inspection() {
        var visit = new EarlierInspection("visit in March 2022", null, "2022-03", 1, new Span(0, 19));
        assertThat(visit.isBefore(LocalDate.of(2022, 3, 14))).isFalse();
        assertThat(visit.isBefore(LocalDate.of(2022, 4, 1))).isTrue();
        assertThat(visit.isBefore(null)).isTrue();
    }

    @Test
    void by_when_an_answer_is_wanted_is_read_with_its_words() {
        var reading = ReportReader.read(Letters.plain("JTAI", LETTER), "JTAI");

        assertThat(reading.dueDates()).hasSize(1);
        assertThat(reading.dueDates().getFirst().due()).isEqualTo(LocalDate.of(2025, 7, 9));
        assertThat(reading.dueDates().getFirst().words())
                .isEqualTo("written statement of action to the address below by Friday 9 July 2025");
    }

    @Test
    void a_day_that_no_calendar_has_is_no_day() {
        var letter = Letters.plain("JTAI", "The response is expected by 31 February 2025.");
        assertThat(ReportReader.read(letter, "JTAI").dueDates().getFirst().due())
                .isNull();
    }

    @Test
    void a_paragraph_that_was_passed_over_is_missed() {
        var reading = ReportReader.read(Letters.plain("ILACS", """
                        The impact of leaders on social work practice

                        1. Leaders know their services well and act on it.

                        2. Supervision is regular.

                        4. Caseloads are too high in two teams.
                        """), "ILACS");

        assertThat(reading.warnings()).anyMatch(warning -> warning.startsWith("Paragraph 3 was not found"));
    }

    @Test
    void a_request_that_breaks_off_is_doubted_where_others_end() {
        var reading = ReportReader.read(Letters.plain("ILACS", """
                        What needs to improve

                        - The quality of plans for children in care.
                        - The timeliness of assessments for disabled children.
                        - The oversight of managers in
                        """), "ILACS");

        assertThat(reading.warnings()).anyMatch(warning -> warning.contains("“The oversight of managers in …”"));
        assertThat(reading.warnings()).contains("No findings were read.");
    }

    @Test
    void of_a_document_that_cannot_be_read_nothing_is_said_to_be_absent() {
        var empty = new DocumentText("ILACS", List.of(new DocumentText.Page(1, 595, 842, List.of())));
        var garbled = Letters.plain(
                "ILACS",
                IntStream.range(0, 200).mapToObj(n -> "\uE012\uE034q" + n % 7).collect(Collectors.joining(" ")));

        for (var document : List.of(empty, garbled)) {
            var reading = ReportReader.read(document, "ILACS");
            assertThat(reading.absences())
                    .isEqualTo(new Reading.Absences(Absence.UNREADABLE, Absence.UNREADABLE, Absence.UNREADABLE));
            assertThat(reading.warnings()).anyMatch(warning -> warning.contains("no words that can be read"));
        }
    }

    @Test
    void one_blank_page_among_many_hides_nothing() {
        var text = Letters.plain("ILACS", "What needs to improve\n\nNothing more is printed here about that.");
        var pages = new java.util.ArrayList<>(
                java.util.Collections.nCopies(8, text.pages().getFirst()));
        pages.add(new DocumentText.Page(9, 595, 842, List.of()));

        assertThat(Legibility.of(new DocumentText("ILACS", pages)).hidesMuch()).isFalse();
    }
}
