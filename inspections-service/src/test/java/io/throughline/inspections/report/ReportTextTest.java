package io.throughline.inspections.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.chassis.upload.Budget;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    private static final String PADDING =
            "Ambermouth is a fictional city whose children are helped early and well. ".repeat(2);

    @Test
    void a_line_of_a_pdf_knows_its_place_size_and_weight() {
        var text = pdf(List.of("Focused visit to Ambermouth", "Inspectors saw", PADDING));

        var heading = text.pages().getFirst().lines().getFirst();
        assertThat(heading.text()).isEqualTo("Focused visit to Ambermouth");
        assertThat(heading.x()).isEqualTo(72);
        assertThat(heading.y()).isEqualTo(92);
        assertThat(heading.size()).isEqualTo(14);
        assertThat(heading.bold()).isTrue();
        assertThat(text.pages().getFirst().lines().get(1).bold()).isFalse();
    }

    @Test
    void every_line_is_found_at_its_offsets_on_every_page() {
        var text = pdf(List.of("First page", PADDING), List.of("Second page", "Its end"));

        assertThat(text.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(text.text().substring(line.start(), line.end()))
                        .isEqualTo(line.text()));
        assertThat(text.length()).isEqualTo(text.text().length());
    }

    @Test
    void plain_text_keeps_blank_lines_and_indentation_and_turns_pages_at_form_feeds() {
        var text = PlainText.read("One\r\n\r\n  \u2022 Two\fThree", new Budget(10_000, ReportProblem::expandsTooMuch));

        assertThat(text.text()).isEqualTo("One\n\n• Two\nThree\n");
        assertThat(text.pages()).hasSize(2);
        assertThat(text.pages().getFirst().lines().get(2).x()).isEqualTo(2);
    }

    @Test
    void marks_of_markdown_are_not_words_of_the_report() {
        var text = read("### **Overview**\n\n* A [helpful](https://example.org) *early* response\n\n" + PADDING);

        assertThat(text.text()).startsWith("Overview\n\n- A helpful early response\n");
        assertThat(text.lines().findFirst().orElseThrow().bold()).isTrue();
    }

    @Test
    void a_web_page_gives_its_main_part_line_by_line() {
        var text = read("<!DOCTYPE html><html><nav>Menu</nav><main><h1>Visit to\n Ambermouth</h1>"
                + "<ul><li><p>Early help</p></li></ul><script>x()</script><p>" + PADDING + "</p></main></html>");

        assertThat(text.text()).startsWith("Visit to Ambermouth\n• Early help\nAmbermouth is");
        assertThat(text.text()).doesNotContain("Menu", "x()");
    }

    @Test
    void a_word_document_gives_its_paragraphs_and_bullets() {
        var text = ReportDocument.of(SampleDocx.of("Overview", "• Early help", PADDING), "letter.docx")
                .text();

        assertThat(text.text()).startsWith("Overview\n• Early help\nAmbermouth is");
    }

    @Test
    void characters_that_cannot_be_stored_or_compared_are_mended() {
        assertThat(Characters.printed("\uF0B7  ef\uFB01cient\u00A0co\u00ADoperation\u0000\uD800 \u200B"))
                .isEqualTo("• efficient co-operation");
        assertThat(Characters.typed("  co\u00ADoperation\t")).isEqualTo("  cooperation");
        assertThat(Characters.printed("◼ Workforce")).isEqualTo("• Workforce");
    }

    @SafeVarargs
    private static ReportText pdf(List<String>... pages) {
        return ReportDocument.of(SamplePdf.of(pages), "letter.pdf").text();
    }

    private static ReportText read(String content) {
        return ReportDocument.of(content.getBytes(UTF_8), "letter").text();
    }
}
