package io.throughline.findings.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF's lines with their measures, as inspections-service hands them out; for trials on real reports only. */
final class PrintedPages extends PDFTextStripper {

    private final List<DocumentText.Page> pages = new ArrayList<>();
    private final List<DocumentText.Line> lines = new ArrayList<>();
    private final List<TextPosition> drawn = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int offset;

    private PrintedPages() {}

    static DocumentText of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PrintedPages();
            reader.writeText(document, Writer.nullWriter());
            return new DocumentText(null, reader.pages);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        positions.stream().filter(position -> !position.getUnicode().isBlank()).forEach(drawn::add);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        String text = words.toString()
                .replaceAll("[\\p{Zs}\\t]+", " ")
                .replaceAll("[\\p{Cc}\\p{Cn}\\p{Cs}]", "")
                .replaceAll("[\\x{F0B7}\\x{F0A7}\\x{25FC}\\x{25AA}]", "•")
                .strip();
        if (!text.isEmpty() && !drawn.isEmpty()) {
            var first = drawn.getFirst();
            var last = drawn.getLast();
            float size = (float) drawn.stream()
                    .mapToDouble(TextPosition::getFontSizeInPt)
                    .max()
                    .orElse(0);
            long bold = drawn.stream().filter(PrintedPages::isBold).count();
            lines.add(new DocumentText.Line(
                    offset,
                    offset + text.length(),
                    text,
                    first.getXDirAdj(),
                    first.getYDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj(),
                    Math.round(size * 10) / 10f,
                    bold * 2 > drawn.size()));
            offset += text.length() + 1;
        }
        words.setLength(0);
        drawn.clear();
    }

    @Override
    protected void endArticle() {
        writeLineSeparator();
    }

    @Override
    protected void endPage(PDPage page) {
        writeLineSeparator();
        var box = page.getCropBox();
        pages.add(new DocumentText.Page(pages.size() + 1, box.getWidth(), box.getHeight(), lines));
        lines.clear();
    }

    private static boolean isBold(TextPosition position) {
        return String.valueOf(position.getFont().getName())
                .toLowerCase(Locale.ROOT)
                .contains("bold");
    }
}
