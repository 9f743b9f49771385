package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks of a document whose lines have measures: gaps, hanging indents and letter sizes say what belongs together. */
final class PrintedLayout {

    private static final float COLUMN = 60;

    private final Body body;
    private final Numbering numbering = new Numbering();
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Draft open;

    private PrintedLayout(Body body) {
        this.body = body;
    }

    static List<Block> blocks(List<Row> rows, Body body) {
        var layout = new PrintedLayout(body);
        rows.forEach(layout::take);
        layout.close();
        return layout.blocks;
    }

    private void take(Row row) {
        var marker = Marker.of(row.text());
        var above = open;
        if (above != null && above.isEmpty() && Math.abs(row.y() - above.last.y()) < body.pitch()) {
            above.add(row);
        } else if (marker.isBullet() || (marker.isNumber() && !goesOn(above, row) && numbering.accepts(marker))) {
            begin(Draft.marked(row, marker));
        } else if (body.standsOut(row)
                && !(above != null && above.kind != Block.Kind.HEADING && continuesEmphasis(above, row))) {
            if (above != null && above.kind == Block.Kind.HEADING && continuesHeading(above, row)) {
                above.add(row);
            } else {
                begin(Draft.heading(row));
            }
        } else if (above != null && above.kind != Block.Kind.HEADING && continues(above, row)) {
            above.add(row);
        } else {
            begin(Draft.paragraph(
                    row, above != null && (above.isUnderWords(row) || (above.isInset() && sameEdge(above, row)))));
        }
    }

    /** A number at the begin of a line that stands under an item's words is one of these words. */
    private boolean goesOn(@Nullable Draft above, Row row) {
        return above != null
                && above.isMarked()
                && row.x() > above.x + 5
                && above.isUnfinished()
                && body.follows(above.last, row);
    }

    private static boolean sameEdge(Draft above, Row row) {
        return Math.abs(above.last.x() - row.x()) < 4;
    }

    /** A bold phrase at a line's begin within a paragraph is no heading. */
    private boolean continuesEmphasis(Draft above, Row row) {
        return body.follows(above.last, row) && above.isUnfinished() && sameEdge(above, row);
    }

    private boolean continuesHeading(Draft above, Row row) {
        float step = row.y() - above.last.y();
        return row.page() == above.last.page()
                && row.size() == above.last.size()
                && row.bold() == above.last.bold()
                && step > 2
                && step < row.size() * 1.7f;
    }

    private boolean continues(Draft above, Row row) {
        if (row.page() == above.last.page()) {
            return body.follows(above.last, row) && sameColumn(above, row) && !beginsAnew(above, row);
        }
        return above.isUnderWords(row) || above.isUnfinished() || Sentence.startsLower(row.text());
    }

    /** Paragraphs in a table stand without a gap: the one above ended early, and with a full stop. */
    private boolean beginsAnew(Draft above, Row row) {
        return !above.isMarked()
                && !above.isUnfinished()
                && (body.endsShort(above.last) || body.stepsWide(above.last, row))
                && !Sentence.startsLower(row.text());
    }

    private static boolean sameColumn(Draft above, Row row) {
        return Math.abs(above.last.x() - row.x()) < COLUMN;
    }

    private void begin(Draft draft) {
        close();
        open = draft;
    }

    private void close() {
        var draft = open;
        if (draft != null && !draft.isEmpty()) {
            blocks.add(draft.block());
        }
        open = null;
    }
}
