package io.throughline.tracker.letters;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.tracker.source.Finding;
import io.throughline.tracker.source.Words;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PrintedLineTest {

    private static final Words.Line LINE = new Words.Line(100, 124, "Visits are late. So what");

    @Test
    void a_line_is_cut_where_a_finding_begins_and_ends() {
        var late = finding(107, 116);

        assertThat(PrintedLine.of(LINE, List.of(late)).parts())
                .containsExactly(part("Visits ", null), part("are late.", late), part(" So what", null));
    }

    @Test
    void a_finding_that_goes_on_over_the_line_marks_it_to_its_end() {
        var longer = finding(117, 300);

        assertThat(PrintedLine.of(LINE, List.of(longer)).parts())
                .containsExactly(part("Visits are late. ", null), part("So what", longer));
    }

    @Test
    void two_findings_that_overlap_lose_no_word() {
        var parts = PrintedLine.of(LINE, List.of(finding(100, 112), finding(107, 116)))
                .parts();

        assertThat(parts.stream().map(PrintedLine.Part::text).reduce("", String::concat))
                .isEqualTo(LINE.text());
    }

    @Test
    void what_stands_elsewhere_marks_nothing() {
        assertThat(PrintedLine.of(LINE, List.of(finding(0, 100), finding(124, 130)))
                        .parts())
                .containsExactly(part(LINE.text(), null));
    }

    private static PrintedLine.Part part(String text, @org.jspecify.annotations.Nullable Finding finding) {
        return new PrintedLine.Part(text, finding);
    }

    private static Finding finding(int start, int end) {
        return new Finding(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "RECORDED",
                "FINDING",
                null,
                null,
                "Visits are late.",
                1,
                new Finding.Span(start, end),
                "WEAKNESS",
                List.of(),
                null,
                null,
                0.9,
                "PROPOSED",
                "\"1\"");
    }
}
