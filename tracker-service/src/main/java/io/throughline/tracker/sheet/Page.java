package io.throughline.tracker.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A book as a document for a committee: headings, and tables that say what they are; the same as a tagged PDF. */
final class Page {

    /** The font that PDFBox brings along: an accessible PDF carries its own. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String STYLE = """
        @page { size: A4 landscape; margin: 15mm; }
        body { font-family: 'Liberation Sans', Arial, sans-serif; font-size: 10pt; line-height: 1.4; }
        h1 { font-size: 18pt; } h2 { font-size: 14pt; }
        table { border-collapse: collapse; width: 100%; margin-bottom: 12pt; }
        caption { text-align: left; padding: 4pt 0; }
        th, td { border: 1px solid #505a5f; padding: 3pt; text-align: left; vertical-align: top; }
        thead { display: table-header-group; } tr { page-break-inside: avoid; }
        """;

    private Page() {}

    static byte[] html(Book book) {
        return document(book).outerHtml().getBytes(UTF_8);
    }

    static byte[] pdf(Book book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useFont(Page::font, "Liberation Sans")
                .withW3cDocument(new W3CDom().fromJsoup(document(book)), "")
                .toStream(bytes)
                .run();
        return bytes.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(FONT));
    }

    private static Document document(Book book) {
        var page = Document.createShell("");
        page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        Element html = Objects.requireNonNull(page.selectFirst("html"));
        html.attr("lang", "en-GB");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("meta").attr("name", "description").attr("content", book.title());
        page.head().appendElement("style").appendText(STYLE);
        page.title(book.title());
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(book.title());
        book.notes().forEach(note -> main.appendElement("p").text(note));
        book.tables().forEach(table -> append(main, table));
        return page;
    }

    private static void append(Element main, Table table) {
        main.appendElement("h2").text(table.name());
        if (table.rows().isEmpty()) {
            main.appendElement("p").text("There is nothing to show.");
            return;
        }
        Element shown = main.appendElement("table");
        shown.appendElement("caption").text(table.says());
        Element heading = shown.appendElement("thead").appendElement("tr");
        table.headings()
                .forEach(
                        name -> heading.appendElement("th").attr("scope", "col").text(name));
        Element body = shown.appendElement("tbody");
        for (List<@Nullable Object> row : table.rows()) {
            Element line = body.appendElement("tr");
            row.forEach(cell -> line.appendElement("td").text(cell == null ? "" : cell.toString()));
        }
    }
}
