package io.throughline.tracker.recommendation;

import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.problem.CommonProblem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may do something: by role, and by what they have to do with this recommendation. */
enum Who {
    SYSTEM(Roles.SYSTEM),
    LEAD(Roles.LEAD),
    /** A lead who did not ask for it. */
    OTHER_LEAD(Roles.LEAD),
    /** Who owns the recommendation. */
    OWNER(Roles.ACTION_OWNER, Roles.LEAD),
    OWNER_OR_LEAD(Roles.ACTION_OWNER, Roles.LEAD),
    /** Who owns one of its actions; the action sees to that. */
    WORKER(Roles.ACTION_OWNER, Roles.LEAD),
    MODERATOR(Roles.MODERATOR),
    /** A moderator who neither owns nor has claimed it. */
    OTHER_MODERATOR(Roles.MODERATOR),
    /** Whoever takes in what inspectors say. */
    READER_OF_LETTERS(Roles.OFFICER, Roles.LEAD, Roles.SYSTEM),
    /** A lead, or the day on which it ends. */
    LEAD_OR_SYSTEM(Roles.LEAD, Roles.SYSTEM);

    /** Those whose part in it decides. */
    record Parties(
            @Nullable String owner,
            @Nullable String claimant,
            @Nullable String requester) {}

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<String> roles;

    Who(String... roles) {
        this.roles = Set.of(roles);
    }

    void checkRole(Act act) {
        if (roles.stream().noneMatch(act.actor()::is)) {
            throw CommonProblem.forbidden();
        }
    }

    void checkPart(Parties parties, Act act) {
        switch (this) {
            case OWNER -> {
                if (parties.owner() == null) {
                    throw RecommendationProblem.noOwner();
                }
                require(act.isBy(parties.owner()));
            }
            case OWNER_OR_LEAD ->
                require(act.isBy(parties.owner()) || act.actor().is(Roles.LEAD));
            case OTHER_MODERATOR -> {
                if (act.isBy(parties.owner()) || act.isBy(parties.claimant())) {
                    throw RecommendationProblem.ownHomework();
                }
            }
            case OTHER_LEAD -> {
                if (act.isBy(parties.requester())) {
                    throw ExceptionProblem.ownRequest();
                }
            }
            case SYSTEM, LEAD, WORKER, MODERATOR, READER_OF_LETTERS, LEAD_OR_SYSTEM -> {}
        }
    }

    private static void require(boolean owns) {
        if (!owns) {
            throw RecommendationProblem.notTheOwner();
        }
    }
}
