package io.throughline.inspections.report;

import java.util.List;
import java.util.regex.Pattern;

/** A report's text for matching: the same offsets, with one sort of quote and dash; what is quoted is as printed. */
final class Prose {

    static final Pattern SALUTATION = Pattern.compile("(?mi)^[^\\p{L}\\n]{0,12}dear\\b");
    private static final int LETTER_HEAD = 8_000;

    private final String printed;
    private final String text;
    private final int headEnd;

    private Prose(String printed, int headEnd) {
        this.printed = printed;
        this.text = printed.replaceAll("[\u2018\u2019\u02BC`]", "'")
                .replaceAll("[\u201C\u201D]", "\"")
                .replaceAll("[\u2010-\u2015\u2212]", "-");
        this.headEnd = headEnd;
    }

    static Prose of(ReportText report) {
        String printed = report.text();
        var firstPages = report.pages().stream().limit(2).flatMap(page -> page.lines().stream());
        int end = firstPages.mapToInt(line -> line.end() + 1).max().orElse(0);
        return new Prose(printed, Math.min(printed.length(), Math.min(end, LETTER_HEAD)));
    }

    String text() {
        return text;
    }

    /** Where a report says what it is: the first two pages, or as much of a text without pages. */
    String head() {
        return text.substring(0, headEnd);
    }

    String printed(int start, int end) {
        return printed.substring(start, end).replaceAll("\\s+", " ").strip();
    }

    List<String> printedLines(int from) {
        return printed.substring(from)
                .lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** A phrase matches in any case and across line breaks. */
    static Pattern phrase(String phrase) {
        return Pattern.compile(phrase.replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE);
    }
}
