package io.throughline.inspections.progress;

import java.util.UUID;

/** What tracker-service says, as far as we use it; each of its events carries the whole recommendation. */
record RecommendationTold(Recommendation recommendation) {

    record Recommendation(UUID id, InspectionOf inspection, String status) {}

    record InspectionOf(UUID id) {}
}
