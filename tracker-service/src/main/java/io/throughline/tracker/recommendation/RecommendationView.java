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
        Outcome said = recommendation.standing().said();
        return new RecommendationView(
                state, said.claim(), said.verification(), said.closure(), ETags.of(state.version()));
    }
}
