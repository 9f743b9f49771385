package io.throughline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Sets a sample report in the form in which such reports are published: a table of judgements, bullets, numbered paragraphs,
 * a footer on every page. {@code main} writes the samples that are committed.
 */
final class PrintedReport implements AutoCloseable {

    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final float LEFT = 72;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float COLUMN = 300;

    private final PDDocument document = new PDDocument();
    private final List<String> footer = new ArrayList<>();
    private PDPageContentStream page;
    private float y;

    private PrintedReport(List<String> lines) throws IOException {
        document.setDocumentId(1L);
        footer.add(lines.get(0).substring(2));
        footer.add(lines.get(1).replace("! Inspection dates: ", ""));
        page = nextPage();
        for (var line : lines) {
            print(line);
        }
        page.close();
    }

    public static void main(String[] arguments) throws IOException {
        for (var name : List.of("ambermouth-ilacs-2022", "thornley-vale-ilacs-2023")) {
            try (var report = PrintedReport.of(Path.of("src/test/letters", name + ".txt"))) {
                report.document.save(Path.of("samples", name + ".pdf").toFile());
            }
        }
    }

    static PrintedReport of(Path source) throws IOException {
        return new PrintedReport(Files.readAllLines(source));
    }

    PDDocument document() {
        return document;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void print(String line) throws IOException {
        if (line.startsWith("# ")) {
            paragraph(line.substring(2), BOLD, 20, LEFT, WIDTH, 12);
        } else if (line.startsWith("## ")) {
            room(110);
            paragraph(line.substring(3), BOLD, 14, LEFT, WIDTH, 8);
        } else if (line.startsWith("! ")) {
            paragraph(line.substring(2), BOLD, 12, LEFT, WIDTH, 4);
        } else if (line.startsWith("| ")) {
            row(line.substring(2).split(" \\| ", -1));
        } else if (line.startsWith("* ")) {
            hanging("•", line.substring(2));
        } else if (line.matches("\\d+\\. .*")) {
            var dot = line.indexOf(' ');
            hanging(line.substring(0, dot), line.substring(dot + 1));
        } else if (!line.isBlank()) {
            paragraph(line, PLAIN, 12, LEFT, WIDTH, 8);
        }
    }

    private void row(String... cells) throws IOException {
        var font = "Judgement".equals(cells[0]) ? BOLD : PLAIN;
        room(60);
        var top = y;
        paragraph(cells[0], font, 12, LEFT, COLUMN - 20, 6);
        var bottom = y;
        y = top;
        paragraph(cells[1], font, 12, LEFT + COLUMN, WIDTH - COLUMN, 6);
        y = Math.min(y, bottom);
    }

    private void hanging(String mark, String text) throws IOException {
        room(34);
        write(mark, PLAIN, 12, LEFT, y - 12);
        paragraph(text, PLAIN, 12, LEFT + 28, WIDTH - 28, 8);
    }

    private void paragraph(String text, PDFont font, float size, float x, float width, float gap) throws IOException {
        for (var line : broken(text, font, size, width)) {
            room(size * 1.3f);
            y -= size * 1.3f;
            write(line, font, size, x, y);
        }
        y -= gap;
    }

    private void room(float needed) throws IOException {
        if (y - needed < 90) {
            page.close();
            page = nextPage();
        }
    }

    private PDPageContentStream nextPage() throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        var content = new PDPageContentStream(document, sheet);
        page = content;
        write(footer.get(0), PLAIN, 9, LEFT, 52);
        write(footer.get(1), PLAIN, 9, LEFT, 40);
        write(Integer.toString(document.getNumberOfPages()), PLAIN, 9, LEFT + WIDTH - 10, 40);
        y = PDRectangle.A4.getHeight() - LEFT;
        return content;
    }

    private void write(String text, PDFont font, float size, float x, float baseline) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, baseline);
        page.showText(text);
        page.endText();
    }

    private static List<String> broken(String text, PDFont font, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) / 1000 * size > width && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
