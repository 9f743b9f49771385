package io.throughline.tracker.recommendation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every event of a recommendation tells.
 *
 * @param recommendation the state after
 * @param before the status before; none where there was nothing before
 * @param reason why, in words for people
 * @param actor opaque subject of whoever did it
 */
record Happening(
        RecommendationState recommendation,
        @Nullable RecommendationStatus before,
        @Nullable String reason,
        String actor,
        Instant time) {}
