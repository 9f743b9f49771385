package io.throughline.inspections.report;

import java.util.regex.Pattern;

/** Reads Markdown as the text it stands for: marks of headings, emphasis and links are not words of the report. */
final class Markdown {

    static final String EXTRACTOR = "markdown-1";

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(?=\\S)");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\n]{0,500})\\]\\([^)\\s]{0,2000}\\)");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w\\\\])(\\*{1,3}|_{1,3})(?=\\S)([^*\\n]{0,2000}?\\S)\\1(?!\\w)");
    private static final Pattern BOLD_LINE = Pattern.compile("\\s*(#{1,6} +\\S.*|(\\*\\*|__)[^*]+\\2)\\s*");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!>|])");

    private Markdown() {}

    static boolean isMarkdown(String text) {
        return HEADING.matcher(text).find()
                || text.lines().filter(line -> line.contains("**")).count() > 1;
    }

    static boolean isHeading(String line) {
        return BOLD_LINE.matcher(line).matches();
    }

    static String words(String line) {
        String plain = HEADING.matcher(line).replaceFirst("");
        plain = LINK.matcher(plain).replaceAll("$1");
        plain = EMPHASIS.matcher(plain).replaceAll("$2");
        plain = ESCAPED.matcher(plain).replaceAll("$1");
        return plain.replaceFirst("^(\\s*)[*+] (?=\\S)", "$1- ");
    }
}
