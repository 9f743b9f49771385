package io.throughline.tracker.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param shows what it is evidence of
 * @param addedBy opaque subject of whoever gave it
 */
public record EvidenceView(
        UUID id,
        UUID recommendationId,
        Kind kind,
        @Nullable String link,
        @Nullable String note,
        String shows,
        String addedBy,
        Instant addedAt) {

    public enum Kind {
        LINK,
        NOTE
    }
}
