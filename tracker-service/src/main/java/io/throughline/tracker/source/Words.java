package io.throughline.tracker.source;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report's words by page and line; places count UTF-16 units of the whole text, end exclusive. */
public record Words(List<Page> pages) {

    public record Page(int number, @Nullable List<Line> lines) {

        public List<Line> printed() {
            return lines == null ? List.of() : lines;
        }
    }

    public record Line(int start, int end, String text) {}

    public boolean isEmpty() {
        return pages.stream().allMatch(page -> page.printed().isEmpty());
    }

    /** Where these words first stand, however their lines are broken; null where they do not. */
    public @Nullable Line find(String words) {
        String pattern = Arrays.stream(words.strip().split("\\s+", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        var whole = whole();
        var found = Pattern.compile(pattern).matcher(whole);
        return words.isBlank() || !found.find() ? null : new Line(found.start(), found.end(), found.group());
    }

    /** The whole text, with blanks where no line has anything. */
    private CharSequence whole() {
        var whole = new StringBuilder();
        for (var page : pages) {
            for (var line : page.printed()) {
                whole.append(" ".repeat(Math.max(0, line.start() - whole.length())))
                        .append(line.text());
            }
        }
        return whole;
    }
}
