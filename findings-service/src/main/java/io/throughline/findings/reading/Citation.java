package io.throughline.findings.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Words and the stretches of the stored document where they stand. Cannot be made for words that do not stand there:
 * line breaks, hyphens, ligatures and markup do not count, letters and digits do, in their order.
 */
public record Citation(String text, List<Segment> segments) {

    public Citation {
        segments = List.copyOf(segments);
        if (text.isBlank() || segments.isEmpty()) {
            throw new IllegalArgumentException("a citation needs words and a place");
        }
        var last = segments.getFirst();
        for (var segment : segments.subList(1, segments.size())) {
            if (segment.start() < last.end()) {
                throw new IllegalArgumentException("the places of a citation must follow each other");
            }
            last = segment;
        }
    }

    /** @throws IllegalArgumentException if the words are not found at the segments */
    public static Citation of(String text, List<Segment> segments, String document) {
        var citation = new Citation(text, segments);
        if (!citation.standsIn(document)) {
            throw new IllegalArgumentException("these words do not stand at this place of the document");
        }
        return citation;
    }

    public boolean standsIn(String document) {
        var found = new StringBuilder();
        for (var segment : segments) {
            if (segment.start() < 0 || segment.end() > document.length() || segment.start() >= segment.end()) {
                return false;
            }
            found.append(document, segment.start(), segment.end());
        }
        return letters(found).equals(letters(text));
    }

    public int page() {
        return segments.getFirst().page();
    }

    public int start() {
        return segments.getFirst().start();
    }

    public int end() {
        return segments.getLast().end();
    }

    private static String letters(CharSequence words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
