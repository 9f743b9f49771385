package io.throughline.tracker.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words report = new Words(List.of(
            new Words.Page(1, List.of(new Words.Line(0, 14, "Caseloads are "), new Words.Line(15, 24, "too high."))),
            new Words.Page(2, List.of(new Words.Line(30, 46, "(Leaders know.)")))));

    @Test
    void words_are_found_across_a_broken_line() {
        assertThat(report.find("are too  high.")).isEqualTo(new Words.Line(10, 24, "are  too high."));
    }

    @Test
    void signs_are_words_like_others() {
        assertThat(report.find("(Leaders know.)"))
                .isNotNull()
                .extracting(Words.Line::start)
                .isEqualTo(30);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(report.find("too low")).isNull();
        assertThat(report.find("  ")).isNull();
    }
}
