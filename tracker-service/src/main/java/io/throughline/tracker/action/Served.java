package io.throughline.tracker.action;

import io.throughline.tracker.recommendation.Authority;
import io.throughline.tracker.recommendation.RecommendationState;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The recommendations that an action serves: of one council, whatever the inspection. */
record Served(
        UUID inspectionId,
        @Nullable Authority authority,
        @Nullable String owner,
        Set<UUID> recommendations) {

    /** @param all the one that asked first stands first */
    static Served by(List<RecommendationState> all) {
        RecommendationState first = all.getFirst();
        for (RecommendationState other : all) {
            if (!isOf(first.authority(), other.authority())) {
                throw ActionProblem.otherAuthority();
            }
        }
        return new Served(
                first.inspection().id(),
                first.authority(),
                first.owner(),
                all.stream().map(RecommendationState::id).collect(Collectors.toSet()));
    }

    static boolean isOf(@Nullable Authority one, @Nullable Authority other) {
        if (one == null || other == null) {
            return Objects.equals(one, other);
        }
        return Objects.equals(one.dfeCode(), other.dfeCode()) && one.name().equals(other.name());
    }
}
