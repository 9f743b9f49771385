package io.throughline.inspections.report;

import io.throughline.chassis.upload.Budget;
import java.util.ArrayList;
import java.util.List;

/** Lays lines one after another and gives each its offsets, so that no extractor has to count. */
final class TextBuilder {

    /** What a line or page costs beside its characters: a file of nothing but line breaks is large too. */
    private static final int LINE = 100;

    private final String extractor;
    private final Budget budget;
    private final List<ReportText.Page> pages = new ArrayList<>();
    private final List<ReportText.Line> lines = new ArrayList<>();
    private float width;
    private float height;
    private int offset;

    TextBuilder(String extractor, Budget budget) {
        this.extractor = extractor;
        this.budget = budget;
    }

    void size(float pageWidth, float pageHeight) {
        width = pageWidth;
        height = pageHeight;
    }

    void line(String text, float x, float y, float lineWidth, float size, boolean bold) {
        budget.spend(LINE + text.length());
        lines.add(new ReportText.Line(offset, offset + text.length(), text, x, y, lineWidth, size, bold));
        offset += text.length() + 1;
    }

    void endPage() {
        budget.spend(LINE);
        pages.add(new ReportText.Page(pages.size() + 1, width, height, lines));
        lines.clear();
    }

    ReportText build() {
        return new ReportText(extractor, pages);
    }
}
