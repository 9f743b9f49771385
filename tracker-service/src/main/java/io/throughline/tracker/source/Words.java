package io.throughline.tracker.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report's words by page and line; places count UTF-16 units of the whole text, end exclusive. */
public record Words(List<Page> pages) {

    public record Page(int number, @Nullable List<Line> lines) {

        public List<Line> printed() {
            return lines == null ? List.of() : lines;
        }
    }

    public record Line(int start, int end, String text) {}
}
