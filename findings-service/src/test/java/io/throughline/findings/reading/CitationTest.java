package io.throughline.findings.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final String DOCUMENT = "Caseloads are too high in well-\nrun teams.\n3\nSta\uFB00 stay.\n";

    @Test
    void words_are_found_over_line_breaks_hyphens_and_ligatures() {
        var citation = Citation.of(
                "Caseloads are too high in well-run teams. Staff stay.",
                List.of(new Segment(1, 0, 42), new Segment(2, 45, DOCUMENT.length())),
                DOCUMENT);

        assertThat(citation.page()).isEqualTo(1);
        assertThat(citation.start()).isZero();
        assertThat(citation.end()).isEqualTo(DOCUMENT.length());
    }

    @Test
    void words_that_the_document_does_not_hold_cannot_be_cited() {
        assertThatThrownBy(() -> Citation.of("Caseloads are low.", List.of(new Segment(1, 0, 42)), DOCUMENT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_place_outside_the_document_cannot_be_cited() {
        assertThatThrownBy(() -> Citation.of("Caseloads", List.of(new Segment(1, 0, 4_000)), DOCUMENT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new Citation("teams. Caseloads", List.of(new Segment(1, 35, 41), new Segment(1, 0, 9))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
