package io.throughline.inspections.report;

import io.throughline.chassis.upload.Budget;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Keeps each line that PDFBox finds together with its place, size and weight. */
final class PdfLines extends PDFTextStripper {

    /** What one drawn character costs in memory until its page is done. */
    private static final int GLYPH = 64;

    private final TextBuilder pages;
    private final Budget budget;
    private final IdentityHashMap<PDFont, Boolean> boldFonts = new IdentityHashMap<>();
    private final StringBuilder words = new StringBuilder();
    private float left;
    private float right;
    private float baseline;
    private float size;
    private int drawn;
    private int drawnBold;

    PdfLines(TextBuilder pages, Budget budget) {
        this.pages = pages;
        this.budget = budget;
    }

    ReportText text() {
        return pages.build();
    }

    @Override
    protected void startPage(PDPage page) {
        var box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        pages.size(turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight());
    }

    /** A form can be drawn any number of times, so a small file can hold endless text. */
    @Override
    protected void processTextPosition(TextPosition text) {
        budget.spend(GLYPH);
        super.processTextPosition(text);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        for (var position : positions) {
            String drawnText = position.getUnicode();
            if (drawnText != null && !drawnText.isBlank()) {
                place(position);
            }
        }
    }

    private void place(TextPosition position) {
        if (drawn == 0) {
            left = position.getXDirAdj();
            baseline = position.getYDirAdj();
        }
        left = Math.min(left, position.getXDirAdj());
        right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
        size = Math.max(size, position.getFontSizeInPt());
        drawn++;
        if (boldFonts.computeIfAbsent(position.getFont(), PdfLines::isBold)) {
            drawnBold++;
        }
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        String line = Characters.printed(words);
        if (!line.isEmpty()) {
            pages.line(line, tenth(left), tenth(baseline), tenth(right - left), tenth(size), drawnBold * 2 > drawn);
        }
        words.setLength(0);
        left = right = baseline = size = 0;
        drawn = drawnBold = 0;
    }

    @Override
    protected void endArticle() {
        writeLineSeparator();
    }

    @Override
    protected void writePageEnd() throws IOException {
        writeLineSeparator();
    }

    @Override
    protected void endPage(PDPage page) {
        writeLineSeparator();
        pages.endPage();
    }

    private static boolean isBold(PDFont font) {
        var descriptor = font.getFontDescriptor();
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return name.contains("bold")
                || name.contains("black")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }

    private static float tenth(float points) {
        return Math.round(points * 10) / 10f;
    }
}
