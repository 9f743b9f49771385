package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;

/** A stretch of one line, by its offsets in the stored document. */
record Piece(int page, int start, int end, String text) {

    Piece from(int offset) {
        return new Piece(page, start + offset, end, text.substring(offset));
    }

    Piece until(int offset) {
        return new Piece(page, start, start + offset, text.substring(0, offset));
    }

    /** Lines as running text: a line break is a space, unless the line ends within a hyphenated word. */
    static String joined(List<Piece> pieces) {
        var text = new StringBuilder();
        for (var piece : pieces) {
            String words = piece.text().strip();
            if (words.isEmpty()) {
                continue;
            }
            if (endsWithin(text, words)) {
                if (text.charAt(text.length() - 1) == SOFT_HYPHEN) {
                    text.setLength(text.length() - 1);
                }
            } else if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(words);
        }
        return text.toString();
    }

    private static final char SOFT_HYPHEN = '\u00AD';

    private static boolean endsWithin(StringBuilder text, String next) {
        int length = text.length();
        return length > 1
                && (text.charAt(length - 1) == '-'
                        || text.charAt(length - 1) == '‑'
                        || text.charAt(length - 1) == SOFT_HYPHEN)
                && Character.isLetterOrDigit(text.charAt(length - 2))
                && Character.isLetterOrDigit(next.charAt(0));
    }

    /** Pieces as the stretches of the document that they cover: neighbours on a page become one. */
    static List<Segment> segments(List<Piece> pieces) {
        var segments = new ArrayList<Segment>();
        for (var piece : pieces) {
            var last = segments.isEmpty() ? null : segments.getLast();
            if (last != null && last.page() == piece.page() && piece.start() - last.end() == 1) {
                segments.set(segments.size() - 1, new Segment(last.page(), last.start(), piece.end()));
            } else {
                segments.add(new Segment(piece.page(), piece.start(), piece.end()));
            }
        }
        return segments;
    }
}
