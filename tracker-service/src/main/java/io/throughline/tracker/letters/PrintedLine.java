package io.throughline.tracker.letters;

import io.throughline.tracker.source.Finding;
import io.throughline.tracker.source.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the report, cut where findings begin and end. */
record PrintedLine(List<Part> parts) {

    /** @param finding whose words these are, if they are any's */
    record Part(String text, @Nullable Finding finding) {}

    static PrintedLine of(Words.Line line, List<Finding> findings) {
        var parts = new ArrayList<Part>();
        int done = 0;
        for (var finding : findings) {
            var span = finding.span();
            if (span == null || span.start() >= line.end() || span.end() <= line.start()) {
                continue;
            }
            int from = Math.max(done, span.start() - line.start());
            int to = Math.min(line.text().length(), span.end() - line.start());
            if (to <= from) {
                continue;
            }
            add(parts, line.text().substring(done, from), null);
            add(parts, line.text().substring(from, to), finding);
            done = to;
        }
        add(parts, line.text().substring(done), null);
        return new PrintedLine(parts);
    }

    private static void add(List<Part> parts, String text, @Nullable Finding finding) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, finding));
        }
    }
}
