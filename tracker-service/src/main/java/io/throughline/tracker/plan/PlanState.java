package io.throughline.tracker.plan;

import io.throughline.tracker.recommendation.Authority;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan as its events tell it.
 *
 * @param inspectionId the inspection that it was made for first
 * @param inspections all that it answers
 * @param submissions how many were made
 */
public record PlanState(
        UUID id,
        long version,
        UUID inspectionId,
        Authority authority,
        List<UUID> inspections,
        String title,
        String madeBy,
        LocalDate madeOn,
        int submissions) {}
