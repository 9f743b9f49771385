package io.throughline.tracker.reopening;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param because what the measure says, in words
 * @param decidedBy opaque subject of whoever accepted or dismissed it
 */
record ProposalState(
        UUID id,
        long version,
        UUID recommendationId,
        UUID inspectionId,
        UUID measureId,
        String because,
        ProposalStatus status,
        LocalDate proposedOn,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String reason) {}
