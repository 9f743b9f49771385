package io.throughline.tracker.recommendation;

import io.throughline.chassis.actor.Roles;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may say what: the owner claims, and somebody who is neither owner nor claimant says whether it is so, and why. */
final class Duties {

    private Duties() {}

    static void ownerOrLead(@Nullable String owner, Act act) {
        if (!act.isBy(owner) && !act.actor().is(Roles.LEAD)) {
            throw RecommendationProblem.notTheOwner();
        }
    }

    static void claiming(@Nullable String owner, List<UUID> evidence, Act act) {
        if (owner == null) {
            throw RecommendationProblem.noOwner();
        }
        if (!act.isBy(owner)) {
            throw RecommendationProblem.notTheOwner();
        }
        if (evidence.isEmpty()) {
            throw RecommendationProblem.noEvidence();
        }
    }

    /** Who decides about a claim is neither owner nor claimant, and says why. */
    static String moderating(@Nullable String owner, @Nullable Claim claim, Act act) {
        if (act.isBy(owner) || (claim != null && act.isBy(claim.by()))) {
            throw RecommendationProblem.ownHomework();
        }
        return reason(act);
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
