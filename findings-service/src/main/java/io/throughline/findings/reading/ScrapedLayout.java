package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Blocks of plain text: blank lines, markup and punctuation are all there is to say what belongs together. */
final class ScrapedLayout {

    private static final int HEADING_LENGTH = 100;
    private static final double NARROWEST = 0.85;
    private static final double HEADING_WIDTH = 0.75;
    private static final Pattern NO_HEADING = Pattern.compile("[,;]$|^[“\"‘(]|@|\\t|[.?!] \\p{Lu}");

    private final Numbering numbering = new Numbering();
    private final List<Block> blocks = new ArrayList<>();
    private final int wrap;
    private @Nullable Draft open;
    private @Nullable ScrapedTable table;
    private @Nullable Row next;

    private ScrapedLayout(int wrap) {
        this.wrap = wrap;
    }

    static List<Block> blocks(List<Row> rows) {
        var layout = new ScrapedLayout(wrap(rows));
        for (int i = 0; i < rows.size(); i++) {
            layout.next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            layout.takeFromTableOrText(rows.get(i));
        }
        layout.close();
        layout.closeTable();
        return layout.blocks;
    }

    /** The width at which lines were broken, or 0 when each line is a whole paragraph. */
    private static int wrap(List<Row> rows) {
        var lengths = rows.stream().map(row -> row.text().length()).sorted().toList();
        int nearLongest = lengths.isEmpty() ? 0 : lengths.get(lengths.size() * 95 / 100);
        return nearLongest <= 140 ? nearLongest : 0;
    }

    private void takeFromTableOrText(Row row) {
        if (table == null || !table.takes(row)) {
            closeTable();
            table = ScrapedTable.begunBy(row).orElse(null);
            if (table == null) {
                take(row);
            } else {
                close();
            }
        }
    }

    private void closeTable() {
        if (table != null) {
            blocks.addAll(table.blocks());
        }
        table = null;
    }

    private void take(Row row) {
        var marker = Marker.of(row.text());
        var above = open;
        var displaced = numbering.displaced(row.text());
        if (above != null && above.isEmpty()) {
            above.add(row);
        } else if (displaced != null) {
            begin(Draft.numbered(row, marker.length(), displaced));
        } else if (marker.isBullet() || (marker.isNumber() && numbering.accepts(marker))) {
            begin(Draft.marked(row, marker));
        } else if (above != null && above.kind == Block.Kind.HEADING && row.bold() && !row.apart()) {
            above.add(row);
        } else if (row.bold()) {
            begin(Draft.heading(row));
        } else if (above != null && above.kind != Block.Kind.HEADING && continues(above, row)) {
            above.add(row);
        } else if (above != null
                && above.kind == Block.Kind.HEADING
                && !row.apart()
                && looksLikeHeading(row)
                && Sentence.startsLower(row.text())) {
            above.add(row);
        } else if (looksLikeHeading(row)) {
            begin(Draft.heading(row));
        } else {
            begin(Draft.paragraph(row, above != null && (above.kind == Block.Kind.NUMBERED || above.isInset())));
        }
    }

    private boolean continues(Draft above, Row row) {
        if (wrap > 0 && !row.apart()) {
            return above.isUnfinished() || (!looksLikeHeading(row) && !endsEarly(above.last, row));
        }
        return above.isUnfinished() && (Sentence.startsLower(row.text()) || (!looksLikeHeading(row) && !isBare(above)));
    }

    /** The next word would have fitted: the line ended because the paragraph did. */
    private boolean endsEarly(Row line, Row row) {
        int word = (row.text() + " ").indexOf(' ');
        return !Sentence.startsLower(row.text()) && line.text().length() + 1 + word < wrap * NARROWEST;
    }

    /** A short line without an end is a line of an address or a name, not a sentence to go on with. */
    private static boolean isBare(Draft above) {
        return !above.isMarked() && above.last.text().length() < 60;
    }

    private boolean looksLikeHeading(Row row) {
        String text = row.text();
        return text.length() <= HEADING_LENGTH
                && !runsOn(row)
                && Sentence.isUnfinished(
                        text.endsWith("?") || text.endsWith(":") ? text.substring(0, text.length() - 1) : text)
                && !Sentence.startsLower(text)
                && !NO_HEADING.matcher(text).find();
    }

    /** A line as wide as the text, with another one right below it, begins a paragraph. */
    private boolean runsOn(Row row) {
        var below = next;
        return wrap > 0
                && below != null
                && !below.apart()
                && row.text().length() > wrap * HEADING_WIDTH
                && Marker.of(below.text()).kind() == Marker.Kind.NONE
                && !(Sentence.isUnfinished(below.text()) && below.text().length() < wrap * HEADING_WIDTH);
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
