package io.throughline.findings.finding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are meant; null asks nothing.
 *
 * @param words that must occur, as in a web search: {@code "exact phrase" -not or}
 * @param after the place after which to go on
 */
record FindingFilter(
        @Nullable UUID inspectionId,
        @Nullable String dfeCode,
        @Nullable String kind,
        @Nullable String theme,
        @Nullable String polarity,
        @Nullable String review,
        @Nullable String words,
        boolean withWithdrawn,
        @Nullable Place after) {

    /** A finding's place in the order of lists: by inspection, then as in the report. */
    record Place(UUID inspection, int position, UUID id) {}
}
