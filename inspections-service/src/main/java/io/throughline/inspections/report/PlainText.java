package io.throughline.inspections.report;

/** Reads plain text and Markdown: a form feed turns the page, blank lines stay, indentation is counted in characters. */
final class PlainText {

    static final String EXTRACTOR = "text-1";

    private PlainText() {}

    static ReportText read(String content) {
        var builder = new TextBuilder(EXTRACTOR);
        for (String page : content.replaceAll("\r\n?", "\n").split("\f", -1)) {
            var lines = page.lines().map(Characters::typed).toList();
            builder.startPage(lines.stream().mapToInt(String::length).max().orElse(0), lines.size());
            for (int y = 0; y < lines.size(); y++) {
                String text = lines.get(y).strip();
                int indent = lines.get(y).indexOf(text);
                builder.line(text, indent, y + 1f, text.length(), 0, false);
            }
            builder.endPage();
        }
        return builder.build();
    }
}
