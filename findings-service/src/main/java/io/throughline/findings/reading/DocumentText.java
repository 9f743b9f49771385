package io.throughline.findings.reading;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report's words with their places, as inspections-service hands them out. Offsets count chars, ends exclusive. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DocumentText(@Nullable String kind, List<Page> pages) {

    public DocumentText {
        pages = List.copyOf(pages);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Page(int number, float width, float height, List<Line> lines) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /** Plain text has no measures: size is 0, x counts characters of indentation, y counts lines. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Line(int start, int end, String text, float x, float y, float width, float size, boolean bold) {}

    /** Every line followed by a line break: what all offsets point into. */
    public String canonical() {
        var text = new StringBuilder();
        for (var page : pages) {
            for (var line : page.lines()) {
                text.append(line.text()).append('\n');
            }
        }
        return text.toString();
    }

    /** The number of the page that holds an offset; of the last one, for what comes after it. */
    int pageAt(int offset) {
        return pages.stream()
                .filter(page ->
                        !page.lines().isEmpty() && page.lines().getLast().end() > offset)
                .findFirst()
                .or(() -> pages.stream().reduce((first, second) -> second))
                .map(Page::number)
                .orElse(1);
    }

    boolean hasMeasures() {
        return pages.stream().flatMap(page -> page.lines().stream()).anyMatch(line -> line.size() > 0);
    }
}
