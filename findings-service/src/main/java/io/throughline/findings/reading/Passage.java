package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item in the making: the words of one finding or request and where they stand. */
record Passage(
        ItemKind kind,
        @Nullable String reference,
        Section section,
        @Nullable String addressee,
        List<Piece> pieces) {

    static Passage of(ItemKind kind, Section section, Block block) {
        return new Passage(kind, block.label(), section, section.addressee(), new ArrayList<>(block.pieces()));
    }

    Passage addressedTo(String body) {
        return new Passage(kind, reference, section, body, pieces);
    }

    void add(Block block) {
        pieces.addAll(block.pieces());
    }

    String text() {
        return Piece.joined(pieces);
    }
}
