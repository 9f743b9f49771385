package io.throughline.tracker.recommendation;

import static io.throughline.tracker.recommendation.RecommendationStatus.CLAIMED;
import static io.throughline.tracker.recommendation.RecommendationStatus.CLOSED;
import static io.throughline.tracker.recommendation.RecommendationStatus.CONFIRMED;
import static io.throughline.tracker.recommendation.RecommendationStatus.EXCEPTED;
import static io.throughline.tracker.recommendation.RecommendationStatus.IN_PROGRESS;
import static io.throughline.tracker.recommendation.RecommendationStatus.OPENED;
import static io.throughline.tracker.recommendation.RecommendationStatus.PLANNED;
import static io.throughline.tracker.recommendation.RecommendationStatus.VERIFIED;
import static io.throughline.tracker.recommendation.RecommendationStatus.WITHDRAWN;

import io.throughline.chassis.problem.Problem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done with a recommendation: by whom, where it leads, and from which states. */
enum Verb {
    AMEND(Who.SYSTEM, null, OPENED, PLANNED, IN_PROGRESS, CLAIMED, VERIFIED, CLOSED, CONFIRMED, EXCEPTED),
    WITHDRAW(Who.SYSTEM, WITHDRAWN, OPENED, PLANNED, IN_PROGRESS, CLAIMED, VERIFIED, CLOSED, CONFIRMED, EXCEPTED),
    ASSIGN(Who.LEAD, null, OPENED, PLANNED, IN_PROGRESS, CLAIMED, EXCEPTED),
    PLAN(Who.OWNER_OR_LEAD, PLANNED, OPENED, PLANNED, IN_PROGRESS),
    PROGRESS(Who.WORKER, IN_PROGRESS, OPENED, PLANNED, IN_PROGRESS),
    EVIDENCE(Who.OWNER_OR_LEAD, null, OPENED, PLANNED, IN_PROGRESS, CLAIMED, VERIFIED),
    CLAIM(Who.OWNER, CLAIMED, PLANNED, IN_PROGRESS),
    RETURN(Who.OTHER_MODERATOR, IN_PROGRESS, CLAIMED),
    VERIFY(Who.OTHER_MODERATOR, VERIFIED, CLAIMED),
    CLOSE(Who.OTHER_MODERATOR, CLOSED, VERIFIED),
    REOPEN(Who.MODERATOR, IN_PROGRESS, VERIFIED, CLOSED, CONFIRMED),
    REQUEST_EXCEPTION(Who.OWNER_OR_LEAD, null, OPENED, PLANNED, IN_PROGRESS),
    APPROVE_EXCEPTION(Who.OTHER_LEAD, EXCEPTED, OPENED, PLANNED, IN_PROGRESS),
    REFUSE_EXCEPTION(Who.LEAD, null, OPENED, PLANNED, IN_PROGRESS),
    /** Leads back to where the work stood. */
    END_EXCEPTION(Who.LEAD_OR_SYSTEM, null, EXCEPTED),
    HEAR_VERDICT(
            Who.READER_OF_LETTERS, null, OPENED, PLANNED, IN_PROGRESS, CLAIMED, VERIFIED, CLOSED, CONFIRMED, EXCEPTED),
    OVERRIDE_COLOUR(Who.LEAD, null, OPENED, PLANNED, IN_PROGRESS, CLAIMED);

    private final Who who;
    private final @Nullable RecommendationStatus to;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<RecommendationStatus> from;

    Verb(Who who, @Nullable RecommendationStatus to, RecommendationStatus... from) {
        this.who = who;
        this.to = to;
        this.from = Set.of(from);
    }

    /** Who may at all, then whether its state allows it, then whether this person is the right one. */
    void check(Standing standing, Act act) {
        who.checkRole(act);
        if (!from.contains(standing.status())) {
            throw refusal(standing.status());
        }
        who.checkPart(standing.parties(), act);
    }

    Standing lead(Standing changed) {
        return to == null ? changed : changed.in(to);
    }

    private Problem refusal(RecommendationStatus status) {
        if (status == WITHDRAWN) {
            return RecommendationProblem.withdrawn();
        }
        return switch (this) {
            case END_EXCEPTION -> ExceptionProblem.notExcepted();
            case APPROVE_EXCEPTION, REFUSE_EXCEPTION ->
                status == EXCEPTED ? ExceptionProblem.excepted() : ExceptionProblem.noRequest();
            default -> standing(status);
        };
    }

    private Problem standing(RecommendationStatus status) {
        return switch (status) {
            case EXCEPTED -> ExceptionProblem.excepted();
            case CLOSED, CONFIRMED -> RecommendationProblem.closed();
            case VERIFIED -> RecommendationProblem.verified();
            case CLAIMED -> notWhileClaimed();
            default -> notYet();
        };
    }

    private Problem notWhileClaimed() {
        return switch (this) {
            case CLOSE -> RecommendationProblem.notVerified();
            case REOPEN -> RecommendationProblem.notClosed();
            default -> RecommendationProblem.beingModerated();
        };
    }

    private Problem notYet() {
        return switch (this) {
            case CLAIM -> RecommendationProblem.notPlanned();
            case CLOSE -> RecommendationProblem.notVerified();
            case REOPEN -> RecommendationProblem.notClosed();
            default -> RecommendationProblem.notClaimed();
        };
    }
}
