package io.throughline.tracker.recommendation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has to be said and shown along with a decision. */
final class Duties {

    private Duties() {}

    static List<UUID> evidence(List<UUID> evidence) {
        if (evidence.isEmpty()) {
            throw RecommendationProblem.noEvidence();
        }
        return evidence;
    }

    static String reason(Act act) {
        if (act.reason() == null || act.reason().isBlank()) {
            throw RecommendationProblem.noReason();
        }
        return act.reason();
    }

    /** What the moderator has seen has to be of what was claimed, and not nothing. */
    static List<UUID> seen(List<UUID> seen, @Nullable Claim claim) {
        if (seen.isEmpty()) {
            throw RecommendationProblem.nothingSeen();
        }
        if (claim == null || !claim.evidence().containsAll(seen)) {
            throw RecommendationProblem.notClaimedWith();
        }
        return seen;
    }
}
