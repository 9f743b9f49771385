package io.throughline.tracker.evidence;

import io.throughline.chassis.web.ETags;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as those see it who may: the latest version, and those before.
 *
 * @param shows what it is evidence of; gone where it was erased
 * @param addedBy opaque subject of whoever gave the latest version
 * @param expired it cannot be relied on any more
 * @param versions all of them, oldest first; {@code GET /v1/evidence/{id}/file?number=1} hands out the first file
 */
public record EvidenceView(
        UUID id,
        UUID recommendationId,
        Kind kind,
        @Nullable String link,
        @Nullable String note,
        @Nullable String shows,
        String addedBy,
        Instant addedAt,
        EvidenceStatus status,
        @Nullable EvidenceReview review,
        @Nullable LocalDate expiresOn,
        boolean expired,
        @Nullable Erasure erasure,
        List<EvidenceVersion> versions,
        String etag) {

    public enum Kind {
        LINK,
        NOTE,
        FILE
    }

    static EvidenceView of(
            EvidenceState state,
            List<EvidenceVersion> versions,
            @Nullable String shows,
            boolean expired,
            @Nullable EvidenceReview review,
            @Nullable Erasure erasure) {
        EvidenceVersion latest = versions.getLast();
        return new EvidenceView(
                state.id(),
                state.recommendationId(),
                latest.kind(),
                latest.link(),
                latest.note(),
                shows,
                latest.addedBy(),
                latest.addedAt(),
                state.status(),
                review,
                state.expiresOn(),
                expired,
                erasure,
                List.copyOf(versions),
                ETags.of(state.version()));
    }
}
