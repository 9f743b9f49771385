package io.throughline.tracker.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param endsOn its last day
 * @param endedOn where somebody ended it earlier
 */
record VisitView(
        UUID id,
        UUID planId,
        String visitor,
        String reason,
        LocalDate beginsOn,
        LocalDate endsOn,
        String grantedBy,
        Instant grantedAt,
        @Nullable String endedBy,
        @Nullable LocalDate endedOn) {}
