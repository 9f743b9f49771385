package io.throughline.findings.reading;

import io.throughline.findings.theme.Sentences;
import java.util.List;
import java.util.regex.Pattern;

/** Where sentences end. */
final class Sentence {

    private static final String ENDS = ".!?:;";
    private static final String CLOSING = "\"”’')] ";
    private static final Pattern WORD = Pattern.compile("\\s+");

    private Sentence() {}

    /** Whether it lacks an end: a full stop or the like, perhaps with a closing quote or a footnote's number after it. */
    static boolean isUnfinished(String text) {
        int at = text.length() - 1;
        for (int digits = 0; at > 0 && digits < 2 && Character.isDigit(text.charAt(at)); digits++) {
            at--;
        }
        while (at > 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 || ENDS.indexOf(text.charAt(at)) < 0;
    }

    static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    static int words(String text) {
        return WORD.splitAsStream(text.strip()).mapToInt(word -> 1).sum();
    }

    static List<String> split(String text) {
        return Sentences.of(text);
    }
}
