package io.throughline.findings.reading;

import static io.throughline.findings.reading.ItemKind.AREA_FOR_IMPROVEMENT;
import static io.throughline.findings.reading.ItemKind.FINDING;
import static io.throughline.findings.reading.ItemKind.PRIORITY_ACTION;
import static io.throughline.findings.reading.ItemKind.RECOMMENDATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingLettersTest {

    @Test
    void a_focused_visit_letter_gives_its_bullets_and_not_its_overview() {
        var reading = read(Letters.plainFile(null, "focused-visit.txt"));

        assertThat(reading.kind()).isEqualTo(ReportKind.FOCUSED_VISIT);
        assertThat(texts(reading, AREA_FOR_IMPROVEMENT))
                .containsExactly(
                        "The speed with which new contacts are screened.",
                        "Supervision that helps social workers to think.");
        assertThat(texts(reading, FINDING))
                .containsExactly(
                        "Contacts are screened by experienced workers, and thresholds are well understood by partners.",
                        "Supervision is irregular and is not recorded. Managers' direction is often missing from records, and children wait for decisions.",
                        "Staff enjoy working in Thornley Vale.");
    }

    @Test
    void a_monitoring_letter_tells_what_was_recalled_from_what_was_found() {
        var reading = read(Letters.plainFile(null, "monitoring-visit.txt"));

        assertThat(reading.kind()).isEqualTo(ReportKind.MONITORING_VISIT);
        assertThat(texts(reading, RECOMMENDATION))
                .containsExactly(
                        "Ensure that plans are written with families.",
                        "Ensure that plans say what will change, and by when.");
        assertThat(texts(reading, FINDING))
                .containsExactly(
                        "Caseloads have fallen and social workers know their children well.",
                        "Plans are too long and families do not understand them.",
                        "Plans are now shared with families before meetings. Timescales are still missing from most of them.");
    }

    @Test
    void a_scraped_report_of_2011_gives_numbers_deadlines_and_lost_bullets_back() {
        var reading = read(Letters.plainFile(null, "slac.txt"));

        assertThat(reading.kind()).isEqualTo(ReportKind.SLAC);
        assertThat(reading.items())
                .filteredOn(item -> item.kind() == FINDING)
                .extracting(ReadItem::reference)
                .containsExactly("3", "4", "6");
        assertThat(texts(reading, FINDING))
                .contains(
                        "The early help offer is developing, and families speak well of the support that they receive from centres. It is not yet known which families miss out.");
        assertThat(reading.items())
                .filteredOn(item -> item.kind() == AREA_FOR_IMPROVEMENT)
                .extracting(ReadItem::deadline)
                .containsExactly("immediately", "within three months", "within three months");
    }

    @Test
    void a_printed_report_is_joined_over_pages_without_its_furniture() {
        var reading = read(Letters.printedFile("ILACS", "ilacs.printed"));

        assertThat(texts(reading, AREA_FOR_IMPROVEMENT))
                .containsExactly(
                        "The quality of written plans for children in need, including those of disabled children who live at home.",
                        "Homes for care leavers.");
        assertThat(reading.items())
                .filteredOn(item -> item.kind() == FINDING)
                .extracting(ReadItem::reference)
                .containsExactly("1", "2", "3");
        assertThat(texts(reading, FINDING).getFirst())
                .endsWith("is well understood and multi-agency meetings are attended by those who know the child.");
        assertThat(texts(reading, FINDING).get(1)).endsWith("left in plans without dates.");
        assertThat(reading.items().get(2).citation().segments()).hasSize(2);
    }

    @Test
    void a_joint_letter_says_that_nothing_is_urgent() {
        var reading = read(Letters.printedFile("JTAI", "jtai.printed"));

        assertThat(texts(reading, FINDING)).hasSize(4).last().isEqualTo("The police respond quickly.");
        assertThat(texts(reading, AREA_FOR_IMPROVEMENT)).hasSize(1);
        assertThat(texts(reading, PRIORITY_ACTION)).isEmpty();
        assertThat(reading.absences().priorityActions()).isEqualTo(Absence.STATED_NONE);
        assertThat(reading.absences().areasForImprovement()).isEqualTo(Absence.PRESENT);
    }

    @Test
    void a_text_that_is_no_report_gives_nothing_and_says_so() {
        var reading = read(Letters.plain(null, "Minutes of the parish council\n\nThe hedge was discussed."));

        assertThat(reading.items()).isEmpty();
        assertThat(reading.warnings()).anyMatch(warning -> warning.contains("kind of report was not recognised"));
        assertThat(reading.warnings()).contains("No findings were read.");
    }

    private static Reading read(DocumentText document) {
        return ReportReader.read(document, document.kind());
    }

    private static List<String> texts(Reading reading, ItemKind kind) {
        return ReadingBench.texts(reading, kind);
    }
}
