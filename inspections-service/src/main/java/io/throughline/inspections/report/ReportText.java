package io.throughline.inspections.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report's words and where on the page they stand. Offsets are Java chars of {@link #text()}, ends exclusive. */
public record ReportText(String extractor, List<Page> pages) {

    public ReportText {
        pages = List.copyOf(pages);
    }

    /** For plain text, which has no measures, {@code width} counts characters and {@code height} lines. */
    public record Page(int number, float width, float height, List<Line> lines) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    public record Line(int start, int end, String text, float x, float y, float width, float size, boolean bold) {}

    public Stream<Line> lines() {
        return pages.stream().flatMap(page -> page.lines().stream());
    }

    public String text() {
        return lines().map(line -> line.text() + "\n").collect(Collectors.joining());
    }

    public int length() {
        return lines().mapToInt(line -> line.text().length() + 1).sum();
    }

    /** Numbers of pages between others that hold no words, as scanned ones do. */
    public List<String> pagesWithoutWords() {
        return pages.stream()
                .limit(Math.max(0, pages.size() - 1))
                .filter(page ->
                        page.lines().stream().allMatch(line -> line.text().isBlank()))
                .map(page -> String.valueOf(page.number()))
                .toList();
    }

    public boolean isBlank() {
        return lines().allMatch(line -> line.text().isBlank());
    }
}
