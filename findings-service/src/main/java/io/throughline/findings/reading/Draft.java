package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** A block that may still grow. */
final class Draft {

    final Block.Kind kind;
    final float x;
    private final boolean inset;
    private final @Nullable String label;
    private final List<Piece> pieces = new ArrayList<>();
    private float textX;
    Row last;

    private Draft(Block.Kind kind, @Nullable String label, Row row, Piece words, boolean inset) {
        this.kind = kind;
        this.label = label;
        this.x = row.x();
        this.textX = row.x();
        this.inset = inset;
        this.last = row;
        this.pieces.add(words);
    }

    static Draft heading(Row row) {
        return new Draft(Block.Kind.HEADING, null, row, row.piece(), false);
    }

    static Draft paragraph(Row row, boolean inset) {
        return new Draft(Block.Kind.PARAGRAPH, null, row, row.piece(), inset);
    }

    static Draft marked(Row row, Marker marker) {
        return new Draft(
                marker.isNumber() ? Block.Kind.NUMBERED : Block.Kind.BULLET,
                marker.isNumber() ? String.valueOf(marker.number()) : null,
                row,
                row.piece().from(marker.length()),
                false);
    }

    /** A paragraph whose printed number stands within its words, which it is taken out of. */
    static Draft numbered(Row row, int markerLength, MatchResult number) {
        String label = number.group().replaceAll("\\D", "");
        var draft = new Draft(
                Block.Kind.NUMBERED,
                label,
                row,
                row.piece().until(number.start()).from(markerLength),
                false);
        draft.pieces.add(row.piece().from(number.end()));
        return draft;
    }

    void add(Row row) {
        if (pieces.size() == 1) {
            textX = row.x();
        }
        pieces.add(row.piece());
        last = row;
    }

    boolean isInset() {
        return inset;
    }

    boolean isMarked() {
        return kind == Block.Kind.NUMBERED || kind == Block.Kind.BULLET;
    }

    /** The words hang to the right of their marker, so that a line at the words' edge belongs to them. */
    boolean hangs() {
        return isMarked() && textX > x + 5;
    }

    boolean isUnderWords(Row row) {
        return hangs() && Math.abs(row.x() - textX) < 4;
    }

    boolean isUnfinished() {
        return Sentence.isUnfinished(last.text());
    }

    Block block() {
        return new Block(
                kind,
                label,
                x,
                inset,
                pieces.stream().filter(piece -> !piece.text().isBlank()).toList());
    }

    boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.text().isBlank());
    }
}
