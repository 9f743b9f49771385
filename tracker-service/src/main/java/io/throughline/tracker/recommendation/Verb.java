package io.throughline.tracker.recommendation;

import static io.throughline.tracker.recommendation.RecommendationStatus.CLAIMED;
import static io.throughline.tracker.recommendation.RecommendationStatus.CLOSED;
import static io.throughline.tracker.recommendation.RecommendationStatus.IN_PROGRESS;
import static io.throughline.tracker.recommendation.RecommendationStatus.OPENED;
import static io.throughline.tracker.recommendation.RecommendationStatus.PLANNED;
import static io.throughline.tracker.recommendation.RecommendationStatus.VERIFIED;

import io.throughline.chassis.problem.Problem;
import java.util.Set;

/** What can be done with a recommendation, and from which states. */
enum Verb {
    AMEND(OPENED, PLANNED, IN_PROGRESS, CLAIMED, VERIFIED, CLOSED),
    WITHDRAW(OPENED, PLANNED, IN_PROGRESS, CLAIMED, VERIFIED, CLOSED),
    ASSIGN(OPENED, PLANNED, IN_PROGRESS, CLAIMED),
    PLAN(OPENED, PLANNED, IN_PROGRESS),
    PROGRESS(OPENED, PLANNED, IN_PROGRESS),
    EVIDENCE(OPENED, PLANNED, IN_PROGRESS, CLAIMED, VERIFIED),
    CLAIM(PLANNED, IN_PROGRESS),
    RETURN(CLAIMED),
    VERIFY(CLAIMED),
    CLOSE(VERIFIED),
    REOPEN(VERIFIED, CLOSED);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<RecommendationStatus> from;

    Verb(RecommendationStatus... from) {
        this.from = Set.of(from);
    }

    void checkFrom(RecommendationStatus status) {
        if (!from.contains(status)) {
            throw refusal(status);
        }
    }

    private Problem refusal(RecommendationStatus status) {
        return switch (status) {
            case WITHDRAWN -> RecommendationProblem.withdrawn();
            case CLOSED -> RecommendationProblem.closed();
            case VERIFIED -> RecommendationProblem.verified();
            case CLAIMED -> notWhileClaimed();
            case OPENED, PLANNED, IN_PROGRESS -> notYet();
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
