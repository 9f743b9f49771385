package io.throughline.findings.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as words for comparing: small letters, no apostrophes, hyphens as spaces. */
final class Words {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;:?!])\\s+");
    private static final Pattern WORD = Pattern.compile("[a-z0-9*]+");

    private Words() {}

    static List<List<String>> sentences(String text) {
        return SENTENCE.splitAsStream(text).map(Words::of).toList();
    }

    static List<String> of(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replaceAll("[’‘']", "");
        var words = new ArrayList<String>();
        var word = WORD.matcher(plain);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** Without the plural's letter, which is all that has to go for most. */
    static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
