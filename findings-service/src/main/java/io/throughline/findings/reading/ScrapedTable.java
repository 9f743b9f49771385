package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of responsible bodies in plain text, two columns in each line: blanks apart, a body's name on the left, what it
 * must do on the right. A line that keeps to neither column ends it.
 */
final class ScrapedTable {

    private static final Pattern HEADER = Pattern.compile("^Responsible bod(?:y|ies)\\s{2,}(?=Areas? for\\b)");
    private static final Pattern GAP = Pattern.compile("\\S(\\s{2,})(?=\\S)");
    private static final int SLACK = 3;
    private static final int INDENT = 10;
    /** As far right as columns of printed tables are apart. */
    private static final float RIGHT = 1000;

    private final float column;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Piece> left = new ArrayList<>();
    private final List<Block> right = new ArrayList<>();
    private boolean leftGoesOn;

    private ScrapedTable(Block heading, float column) {
        this.column = column;
        this.blocks.add(heading);
    }

    static Optional<ScrapedTable> begunBy(Row row) {
        var header = HEADER.matcher(row.text());
        return header.find()
                ? Optional.of(new ScrapedTable(
                        block(Block.Kind.HEADING, RIGHT, row.piece().from(header.end())), row.x() + header.end()))
                : Optional.empty();
    }

    /** Whether the line was one of the table's. */
    boolean takes(Row row) {
        int gap = gapAtColumn(row);
        if (row.x() >= column - SLACK) {
            addRight(row.piece());
            leftGoesOn = false;
        } else if (gap > 0) {
            leftGoesOn &= !isNextRow(row.piece().from(gap));
            addLeft(row.piece().until(gap));
            addRight(row.piece().from(gap));
        } else if (leftGoesOn && !row.apart() && row.x() + row.text().length() < column) {
            addLeft(row.piece());
        } else {
            return false;
        }
        return true;
    }

    List<Block> blocks() {
        endRow();
        return blocks;
    }

    /** Where the right column's words begin, if there is room before them. */
    private int gapAtColumn(Row row) {
        return GAP.matcher(row.text())
                .results()
                .mapToInt(found -> found.end(1))
                .filter(end -> row.x() + end >= column - SLACK && row.x() + end <= column + INDENT)
                .findFirst()
                .orElse(0);
    }

    /** Rows of the same body stand close together: a sentence has ended on the right, and another one begins. */
    private boolean isNextRow(Piece words) {
        return !right.isEmpty() && right.getLast().text().endsWith(".") && !Sentence.startsLower(words.text());
    }

    private void addLeft(Piece words) {
        if (!leftGoesOn) {
            endRow();
        }
        left.add(words.until(words.text().stripTrailing().length()));
        leftGoesOn = true;
    }

    private void addRight(Piece words) {
        right.add(block(
                Block.Kind.PARAGRAPH, RIGHT, words.from(Marker.of(words.text()).length())));
    }

    private void endRow() {
        if (!left.isEmpty()) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, null, 0, false, left));
        }
        blocks.addAll(right);
        left.clear();
        right.clear();
    }

    private static Block block(Block.Kind kind, float x, Piece words) {
        return new Block(kind, null, x, false, List.of(words));
    }
}
