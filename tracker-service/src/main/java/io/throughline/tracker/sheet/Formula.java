package io.throughline.tracker.sheet;

import java.util.regex.Pattern;

/** What a spreadsheet would run when it opens a CSV file, made harmless by an apostrophe, and back. */
final class Formula {

    private static final Pattern RUNS = Pattern.compile("^[=+\\-@\\t\\r\\n]", Pattern.DOTALL);
    private static final Pattern MADE_HARMLESS = Pattern.compile("^'[=+\\-@\\t\\r\\n']", Pattern.DOTALL);

    private Formula() {}

    static String harmless(String text) {
        return RUNS.matcher(text).find() || MADE_HARMLESS.matcher(text).find() ? "'" + text : text;
    }

    static String original(String text) {
        return MADE_HARMLESS.matcher(text).find() ? text.substring(1) : text;
    }
}
