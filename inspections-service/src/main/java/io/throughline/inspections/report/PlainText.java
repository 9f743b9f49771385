package io.throughline.inspections.report;

import io.throughline.chassis.upload.Budget;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Reads typed text: a form feed turns the page, blank lines stay, indentation is counted in characters. */
final class PlainText {

    private PlainText() {}

    static ReportText read(String content, Budget budget) {
        return read(new TextBuilder("text-1", budget), content, UnaryOperator.identity(), line -> false);
    }

    static ReportText readMarkdown(String content, Budget budget) {
        return read(new TextBuilder(Markdown.EXTRACTOR, budget), content, Markdown::words, Markdown::isHeading);
    }

    private static ReportText read(
            TextBuilder builder, String content, UnaryOperator<String> words, Predicate<String> isBold) {
        for (String page : content.replaceAll("\r\n?", "\n").split("\f", -1)) {
            int widest = 0;
            int count = 0;
            for (var lines = page.lines().iterator(); lines.hasNext(); count++) {
                String typed = Characters.typed(lines.next());
                String line = words.apply(typed);
                String text = line.strip();
                builder.line(text, line.indexOf(text), count + 1f, text.length(), 0, isBold.test(typed));
                widest = Math.max(widest, line.length());
            }
            builder.size(widest, count);
            builder.endPage();
        }
        return builder.build();
    }
}
