package io.throughline.inspections.report;

import io.throughline.chassis.upload.Budget;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the main part of a web page, one line for each block; navigation and scripts are not the report. */
final class HtmlText {

    private static final List<String> FURNITURE =
            List.of("script", "style", "noscript", "template", "nav", "form", "header", "footer", "button");

    private HtmlText() {}

    static ReportText read(String html, Budget budget) {
        var body = Jsoup.parse(html).body();
        var main = body.selectFirst("main, [role=main], article");
        Element root = main == null ? body : main;
        FURNITURE.forEach(
                tag -> root.select(tag).not("main header, article header").remove());
        var lines = new Lines(new TextBuilder("html-1", budget));
        root.traverse(lines);
        lines.end();
        lines.builder.endPage();
        return lines.builder.build();
    }

    private static final class Lines implements NodeVisitor {

        private final TextBuilder builder;
        private final StringBuilder words = new StringBuilder();
        private boolean bold;
        private int count;

        private Lines(TextBuilder builder) {
            this.builder = builder;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element && breaksLine(element)) {
                end();
                bold = element.normalName().matches("h[1-6]|th");
                words.append(element.normalName().equals("li") ? Characters.BULLET + " " : "");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && breaksLine(element)) {
                end();
            }
        }

        private static boolean breaksLine(Element element) {
            return element.isBlock() || element.normalName().matches("br|td|th");
        }

        private void end() {
            String line =
                    Characters.typed(words.toString().replaceAll(" {2,}", " ").strip());
            words.setLength(0);
            if (!line.isBlank() && !line.equals("•")) {
                builder.line(line, 0, ++count, line.length(), 0, bold);
                bold = false;
            } else if (!line.isEmpty()) {
                words.append(line).append(' ');
            }
        }
    }
}
