package io.throughline.inspections.report;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Reads typed text: a form feed turns the page, blank lines stay, indentation is counted in characters. */
final class PlainText {

    private PlainText() {}

    static ReportText read(String content) {
        return read("text-1", content, UnaryOperator.identity(), line -> false);
    }

    static ReportText readMarkdown(String content) {
        return read(Markdown.EXTRACTOR, content, Markdown::words, Markdown::isHeading);
    }

    private static ReportText read(
            String extractor, String content, UnaryOperator<String> words, Predicate<String> isBold) {
        var builder = new TextBuilder(extractor);
        for (String page : content.replaceAll("\r\n?", "\n").split("\f", -1)) {
            var lines = page.lines().map(Characters::typed).toList();
            builder.startPage(lines.stream().mapToInt(String::length).max().orElse(0), lines.size());
            for (int y = 0; y < lines.size(); y++) {
                String line = words.apply(lines.get(y));
                String text = line.strip();
                builder.line(text, line.indexOf(text), y + 1f, text.length(), 0, isBold.test(lines.get(y)));
            }
            builder.endPage();
        }
        return builder.build();
    }
}
