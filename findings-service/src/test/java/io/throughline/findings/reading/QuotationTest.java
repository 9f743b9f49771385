package io.throughline.findings.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationTest {

    private final DocumentText letter =
            Letters.plain(null, "Plans are clear\nand well\nPage 3\nunderstood.\n\nThe end.");

    @Test
    void words_are_joined_over_lines_and_what_lies_between_spans_is_left_out() {
        var citation = Quotation.of(letter, List.of(new Span(0, 24), new Span(32, 43)));

        assertThat(citation.text()).isEqualTo("Plans are clear and well understood.");
        assertThat(citation.segments()).hasSize(2);
        assertThat(citation.standsIn(letter.canonical())).isTrue();
    }

    @Test
    void a_span_may_begin_and_end_within_lines() {
        assertThat(Quotation.of(letter, List.of(new Span(6, 19))).text()).isEqualTo("are clear and");
    }

    @Test
    void nothing_is_cited_from_where_no_words_stand_or_out_of_order() {
        assertThatThrownBy(() -> Quotation.of(letter, List.of(new Span(500, 600))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quotation.of(letter, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quotation.of(letter, List.of(new Span(32, 43), new Span(0, 24))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
