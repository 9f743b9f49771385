package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;

/** Cites what stands at stretches of a document that a person points at. */
public final class Quotation {

    private Quotation() {}

    /**
     * @param spans in their order; what lies between them, such as a page's footer, is left out
     * @throws IllegalArgumentException if there are no words
     */
    public static Citation of(DocumentText document, List<Span> spans) {
        var pieces = new ArrayList<Piece>();
        for (var span : spans) {
            for (var page : document.pages()) {
                for (var line : page.lines()) {
                    int start = Math.max(span.start(), line.start());
                    int end = Math.min(span.end(), line.end());
                    if (start < end) {
                        add(
                                pieces,
                                new Piece(page.number(), line.start(), line.end(), line.text())
                                        .until(end - line.start())
                                        .from(start - line.start()));
                    }
                }
            }
        }
        return Citation.of(Piece.joined(pieces), Piece.segments(pieces), document.canonical());
    }

    private static void add(List<Piece> pieces, Piece piece) {
        String text = piece.text();
        var words = piece.until(text.stripTrailing().length());
        words = words.from(words.text().length() - words.text().stripLeading().length());
        if (!words.text().isEmpty()) {
            pieces.add(words);
        }
    }
}
