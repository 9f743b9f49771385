package io.throughline.inspections.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.inspections.authority.Authorities;
import io.throughline.inspections.framework.Frameworks;
import io.throughline.inspections.framework.InspectionKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real reports, where they are at hand: every one of them says who was inspected, when and, but for joint letters, by whom. */
class SharedHeadersTest {

    private static final HeaderReader READER = new HeaderReader(new Authorities(), new Frameworks());

    private static List<ReportHeader> headers = List.of();

    @BeforeAll
    static void read() {
        headers = SharedDocuments.reports().stream()
                .map(SharedHeadersTest::header)
                .toList();
    }

    @Test
    void every_real_report_names_a_known_authority_and_its_days() {
        assertThat(headers).isNotEmpty().allSatisfy(header -> {
            assertThat(header.authority()).isNotNull();
            assertThat(header.startDate()).isNotNull();
            assertThat(header.endDate()).isNotNull();
            assertThat(header.kind()).isNotIn(InspectionKind.OTHER, InspectionKind.NEWS);
        });
    }

    @Test
    void every_real_report_that_names_a_lead_has_one() {
        assertThat(headers)
                .filteredOn(header -> header.kind() != InspectionKind.JTAI)
                .allSatisfy(header -> assertThat(header.leadInspector()).isNotBlank());
    }

    @Test
    void every_real_report_has_the_judgements_of_its_framework() {
        assertThat(headers)
                .allSatisfy(header ->
                        assertThat(header.doubts()).extracting(Doubt::field).doesNotContain("judgements"));
    }

    private static ReportHeader header(Path file) {
        try {
            return READER.read(
                    ReportDocument.of(Files.readAllBytes(file), file.toString()).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
