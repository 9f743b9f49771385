package io.throughline.findings.recommendation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tracker-service says, as far as we use it; each of its events carries the whole recommendation. */
record RecommendationTold(Recommendation recommendation) {

    record Recommendation(
            UUID id,
            UUID findingId,
            String status,
            @Nullable String owner,
            @Nullable Deadline deadline,
            @Nullable LocalDate closedOn) {}

    record Deadline(@Nullable LocalDate due) {}
}
