package io.throughline.findings.recommendation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of something that was asked for.
 *
 * @param id of the recommendation in tracker-service
 * @param status the tracker's status, as CLAIMED
 */
public record RecommendationStatus(
        UUID id,
        String status,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable LocalDate closedOn) {}
