package io.throughline.inspections.report;

import java.util.ArrayList;
import java.util.List;

/** Lays lines one after another and gives each its offsets, so that no extractor has to count. */
final class TextBuilder {

    private final String extractor;
    private final List<ReportText.Page> pages = new ArrayList<>();
    private final List<ReportText.Line> lines = new ArrayList<>();
    private float width;
    private float height;
    private int offset;

    TextBuilder(String extractor) {
        this.extractor = extractor;
    }

    void startPage(float pageWidth, float pageHeight) {
        width = pageWidth;
        height = pageHeight;
    }

    void line(String text, float x, float y, float lineWidth, float size, boolean bold) {
        lines.add(new ReportText.Line(offset, offset + text.length(), text, x, y, lineWidth, size, bold));
        offset += text.length() + 1;
    }

    void endPage() {
        pages.add(new ReportText.Page(pages.size() + 1, width, height, lines));
        lines.clear();
    }

    ReportText build() {
        return new ReportText(extractor, pages);
    }
}
