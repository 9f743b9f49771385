package io.throughline.tracker.recommendation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.throughline.chassis.web.ETags;
import org.jspecify.annotations.Nullable;

/** A recommendation as it is shown: its state, and what owner and moderator said. */
record RecommendationView(
        @JsonUnwrapped RecommendationState state,
        @Nullable Claim claim,
        @Nullable Verification verification,
        @Nullable Closure closure,
        String etag) {

    static RecommendationView of(Recommendation recommendation) {
        RecommendationState state = recommendation.state();
        Outcome outcome = recommendation.outcome();
        return new RecommendationView(
                state, outcome.claim(), outcome.verification(), outcome.closure(), ETags.of(state.version()));
    }
}
