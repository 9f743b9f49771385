package io.throughline.findings.theme;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as sentences, and words as they are compared. */
public final class Sentences {

    private static final Pattern BREAK = Pattern.compile("(?<=[.!?][”’\")]?)\\s+(?=[\"“‘(]?[\\p{Lu}\\d])");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 8000;

    private Sentences() {}

    /** Of a text longer than any finding, the beginning. */
    static List<String> opening(String text) {
        return of(text.substring(0, Math.min(text.length(), LONGEST)));
    }

    public static List<String> of(String text) {
        return BREAK.splitAsStream(text).filter(sentence -> !sentence.isBlank()).toList();
    }

    static int words(String text) {
        return text.isBlank() ? 0 : SPACE.split(text.strip(), -1).length;
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('‑', '-');
    }
}
