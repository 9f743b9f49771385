package io.throughline.tracker.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a search has found. */
public record Found(
        List<Hit> items,
        List<String> understood,
        Map<String, List<Facet>> facets,
        long counted,
        boolean more,
        Map<String, @Nullable String> links) {

    public record Facet(String value, long count) {}

    public record Mark(int start, int end) {}

    /** A stretch of a hit's text, marked where it is what was looked for. */
    public record Part(String text, boolean marked) {}

    public record Hit(
            UUID id,
            UUID inspectionId,
            String inspectionKind,
            @Nullable LocalDate inspectedOn,
            String authority,
            String kind,
            String text,
            @Nullable Integer page,
            @Nullable String polarity,
            List<String> themes,
            List<Mark> marks) {

        public List<Part> parts() {
            var parts = new ArrayList<Part>();
            int done = 0;
            for (Mark mark : marks) {
                parts.add(new Part(text.substring(done, mark.start()), false));
                parts.add(new Part(text.substring(mark.start(), mark.end()), true));
                done = mark.end();
            }
            parts.add(new Part(text.substring(done), false));
            return parts;
        }
    }

    public @Nullable String cursor() {
        return new Listed<>(items, links).cursor();
    }
}
