package io.throughline.findings.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param understood the concerns that the question was taken to be about
 * @param facets how many of what was found bear each value
 * @param counted how many were found and ranked
 * @param more whether there are more than were ranked: narrow the question
 */
record Answer(
        List<Hit> items,
        List<String> understood,
        Map<String, List<Facet>> facets,
        long counted,
        boolean more,
        Links links) {

    record Links(String self, @Nullable String next) {}

    record Facet(String value, long count) {}

    /** A stretch of the text that was looked for. */
    record Mark(int start, int end) {}

    /** @param marks in UTF-16 units of the text */
    record Hit(
            UUID id,
            UUID inspectionId,
            String inspectionKind,
            @Nullable LocalDate inspectedOn,
            String authority,
            String dfeCode,
            String kind,
            @Nullable String section,
            String text,
            @Nullable Integer page,
            @Nullable Integer spanStart,
            @Nullable Integer spanEnd,
            @Nullable String polarity,
            List<String> themes,
            double score,
            List<Mark> marks) {}
}
