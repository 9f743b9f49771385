package io.throughline.tracker.evidence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as its events tell it: that it is there, and not what it holds.
 *
 * @param number which version is the latest, counted from one
 * @param sha256 of that version
 */
record EvidenceState(
        UUID id,
        long version,
        UUID recommendationId,
        UUID inspectionId,
        EvidenceView.Kind kind,
        int number,
        @Nullable String mediaType,
        long bytes,
        String sha256,
        EvidenceStatus status,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate erasedOn) {}
