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
        boolean marked,
        List<Piece> pieces) {

    static Passage of(ItemKind kind, Section section, Block block) {
        return new Passage(
                kind, block.label(), section, section.addressee(), block.isMarked(), new ArrayList<>(block.pieces()));
    }

    Passage addressedTo(String body) {
        return new Passage(kind, reference, section, body, marked, pieces);
    }

    void add(Block block) {
        pieces.addAll(block.pieces());
    }

    String text() {
        return Piece.joined(pieces);
    }

    /** How sure it is that this is one item and whole: it had a mark of its own, begins and ends like a sentence. */
    double soundness() {
        String text = text();
        double sound = marked ? 1 : 0.95;
        sound *= Sentence.startsLower(text) ? 0.9 : 1;
        sound *= Sentence.isUnfinished(text) ? 0.9 : 1;
        return text.length() > LONGEST ? sound * 0.7 : sound;
    }

    private static final int LONGEST = 4000;
}
