package io.throughline.tracker.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One book, in every format, as the programs see it that people open it with. */
class BookTest {

    private static final Book BOOK = new Book(
            "Action plan: Ambermouth",
            List.of("As it stood on 2026-03-31."),
            List.of(new Table(
                    "Actions",
                    "What is done.",
                    List.of("Action", "Due date", "Value"),
                    List.of(
                            Arrays.asList("=cmd|' /C calc'!A0", LocalDate.of(2026, 6, 30), new BigDecimal("63.5")),
                            Arrays.asList("Recruit <two> \"workers\", soon\nand well", null, 7)))));

    @Test
    void as_csv_it_follows_the_rules_and_runs_nothing() {
        String csv = new String(Format.CSV.write(BOOK), UTF_8);

        assertThat(csv.split("\r\n", -1))
                .containsExactly(
                        "\uFEFFAction,Due date,Value",
                        "'=cmd|' /C calc'!A0,2026-06-30,63.5",
                        "\"Recruit <two> \"\"workers\"\", soon\nand well\",,7",
                        "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "'=1", "''", "'tis", "plain", ""})
    void what_is_made_harmless_comes_back_as_it_was(String text) {
        assertThat(Formula.original(Formula.harmless(text))).isEqualTo(text);
        assertThat(Formula.harmless(text)).doesNotMatch("(?s)^[=+\\-@\\t\\r].*");
    }

    @Test
    void csv_and_xlsx_are_read_back_as_they_were() {
        for (Format format : List.of(Format.CSV, Format.XLSX)) {
            Grid grid = GridReader.read(format.write(BOOK));

            assertThat(grid.headings()).as(format.name()).containsExactly("Action", "Due date", "Value");
            assertThat(grid.rows().getFirst())
                    .isEqualTo(new Grid.Row(2, List.of("=cmd|' /C calc'!A0", "2026-06-30", "63.5")));
            assertThat(grid.rows().getLast().cells())
                    .containsExactly("Recruit <two> \"workers\", soon\nand well", "", "7");
        }
    }

    @Test
    void a_workbook_has_one_table_to_a_sheet_and_a_sheet_of_notes() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(Format.XLSX.write(BOOK)))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName())).containsExactly("Actions", "Notes");
        }
        var ods = new SpreadSheet(new ByteArrayInputStream(Format.ODS.write(BOOK)));
        assertThat(ods.getSheets()).extracting(sheet -> sheet.getName()).containsExactly("Actions", "Notes");
        assertThat(ods.getSheet("Actions").getRange(0, 0).getStyle().isBold()).isTrue();
        assertThat(ods.getSheet("Actions").getRange(1, 0).getValue()).isEqualTo("=cmd|' /C calc'!A0");
    }

    @Test
    void as_a_page_it_says_its_language_and_what_its_tables_are() {
        var page = Jsoup.parse(new String(Format.HTML.write(BOOK), UTF_8));

        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isEqualTo("Action plan: Ambermouth");
        assertThat(page.select("main > h1").text()).isEqualTo("Action plan: Ambermouth");
        assertThat(page.select("table > caption").text()).isEqualTo("What is done.");
        assertThat(page.select("thead th[scope=col]").eachText()).containsExactly("Action", "Due date", "Value");
        assertThat(page.select("tbody td").get(3).text()).startsWith("Recruit <two>");
    }

    @Test
    void as_a_pdf_it_is_tagged_and_has_a_title_and_a_language() throws IOException {
        try (var pdf = Loader.loadPDF(Format.PDF.write(BOOK))) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Action plan: Ambermouth");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Due date", "63.5");
        }
    }
}
