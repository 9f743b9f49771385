package io.throughline.findings.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Where sentences end. */
final class Sentence {

    private static final Pattern END = Pattern.compile("[.!?:;][\"”’')\\]]*\\d{0,2}$");
    private static final Pattern BREAK = Pattern.compile("(?<=[.!?][”’\")]?)\\s+(?=[\"“‘(]?\\p{Lu})");

    private static final Pattern WORD = Pattern.compile("\\s+");

    private Sentence() {}

    static boolean isUnfinished(String text) {
        return !END.matcher(text.strip()).find();
    }

    static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    static int words(String text) {
        return WORD.splitAsStream(text.strip()).mapToInt(word -> 1).sum();
    }

    static List<String> split(String text) {
        return BREAK.splitAsStream(text).toList();
    }
}
