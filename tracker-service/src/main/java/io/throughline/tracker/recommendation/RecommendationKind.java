package io.throughline.tracker.recommendation;

import java.util.Arrays;
import java.util.Optional;

public enum RecommendationKind {
    AREA_FOR_IMPROVEMENT,
    RECOMMENDATION,
    PRIORITY_ACTION;

    /** Nothing for findings that ask for nothing, and for kinds that we do not know. */
    public static Optional<RecommendationKind> of(String findingKind) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(findingKind))
                .findFirst();
    }
}
