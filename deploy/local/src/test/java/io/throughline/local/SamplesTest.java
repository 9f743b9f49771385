package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ambermouth-ilacs-2022", "thornley-vale-ilacs-2023"})
    void the_committed_report_is_what_its_source_prints(String name) throws IOException {
        try (var printed = PrintedReport.of(Path.of("src/test/letters", name + ".txt"));
                var committed = Loader.loadPDF(Path.of("samples", name + ".pdf").toFile())) {
            var text = new PDFTextStripper();

            assertThat(text.getText(committed)).isEqualTo(text.getText(printed.document()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ambermouth City Council", "Thornley Vale Council"})
    void the_councils_of_the_samples_are_among_the_extra_authorities(String council) throws IOException {
        assertThat(Files.readString(Path.of("samples/authorities.csv"))).contains("," + council + ",");
    }
}
