package io.throughline.tracker.source;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an inspector is shown a plan for some days. */
public record Visit(
        UUID id,
        UUID planId,
        String visitor,
        String reason,
        LocalDate beginsOn,
        LocalDate endsOn,
        String grantedBy,
        @Nullable String endedBy,
        @Nullable LocalDate endedOn) {

    public boolean isOverOn(LocalDate today) {
        return endedOn != null || endsOn.isBefore(today);
    }
}
