package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading, numbered paragraph, bullet or paragraph, joined over lines and pages.
 *
 * @param label the printed number
 * @param x where its marker or first word stands
 * @param inset it continues the item above: no marker of its own, and it stands under that item's words
 */
record Block(Kind kind, @Nullable String label, float x, boolean inset, List<Piece> pieces) {

    enum Kind {
        HEADING,
        NUMBERED,
        BULLET,
        PARAGRAPH
    }

    Block {
        pieces = List.copyOf(pieces);
    }

    String text() {
        return Piece.joined(pieces);
    }

    int page() {
        return pieces.getFirst().page();
    }

    boolean isMarked() {
        return kind == Kind.NUMBERED || kind == Kind.BULLET;
    }

    /** A part of this block, of the same kind. */
    Block of(List<Piece> part) {
        return new Block(kind, label, x, inset, part);
    }

    /** This block and what goes on from it. */
    Block with(Block rest) {
        var all = new ArrayList<>(pieces);
        all.addAll(rest.pieces);
        return new Block(kind, label, x, inset, all);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
