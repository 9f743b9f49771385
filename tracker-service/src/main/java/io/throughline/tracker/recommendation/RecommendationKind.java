package io.throughline.tracker.recommendation;

import java.util.Arrays;
import java.util.Optional;

public enum RecommendationKind {
    AREA_FOR_IMPROVEMENT(1),
    RECOMMENDATION(1),
    /** Children may be at risk: it weighs as much as three of the others. */
    PRIORITY_ACTION(3);

    private final int weight;

    RecommendationKind(int weight) {
        this.weight = weight;
    }

    /** Nothing for findings that ask for nothing, and for kinds that we do not know. */
    public static Optional<RecommendationKind> of(String findingKind) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(findingKind))
                .findFirst();
    }

    int weight() {
        return weight;
    }
}
