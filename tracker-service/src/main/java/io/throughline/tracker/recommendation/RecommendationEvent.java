package io.throughline.tracker.recommendation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.throughline.chassis.event.Diary;
import io.throughline.chassis.event.DomainEvent;
import io.throughline.chassis.event.EventType;
import java.time.Instant;
import java.util.UUID;

/** What can happen to a recommendation. Each tells the state after, the status before, who and why. */
@Diary("tracker.recommendation.events")
sealed interface RecommendationEvent extends DomainEvent {

    Happening what();

    @Override
    default UUID subject() {
        return what().recommendation().id();
    }

    @Override
    default UUID key() {
        return what().recommendation().inspection().id();
    }

    @Override
    default long sequence() {
        return what().recommendation().version();
    }

    @Override
    default Instant time() {
        return what().time();
    }

    @EventType("io.throughline.tracker.recommendation-opened.v1")
    record Opened(@JsonUnwrapped Happening what) implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-amended.v1")
    record Amended(@JsonUnwrapped Happening what) implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-withdrawn.v1")
    record Withdrawn(@JsonUnwrapped Happening what) implements RecommendationEvent {}

    /** @param answeredBefore who answered for it before */
    @EventType("io.throughline.tracker.recommendation-assigned.v1")
    record Assigned(@JsonUnwrapped Happening what, Answerable answeredBefore) implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-planned.v1")
    record Planned(@JsonUnwrapped Happening what) implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-progressed.v1")
    record Progressed(@JsonUnwrapped Happening what) implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-claimed.v1")
    record Claimed(@JsonUnwrapped Happening what) implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-returned.v1")
    record Returned(@JsonUnwrapped Happening what, Shortfall code) implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-verified.v1")
    record Verified(@JsonUnwrapped Happening what) implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-closed.v1")
    record Closed(@JsonUnwrapped Happening what) implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-reopened.v1")
    record Reopened(@JsonUnwrapped Happening what, FailedCheck code) implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-exception-requested.v1")
    record ExceptionRequested(@JsonUnwrapped Happening what) implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-exception-refused.v1")
    record ExceptionRefused(@JsonUnwrapped Happening what) implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-excepted.v1")
    record Excepted(@JsonUnwrapped Happening what) implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-exception-ended.v1")
    record ExceptionEnded(@JsonUnwrapped Happening what, Ending code) implements RecommendationEvent {}

    /** @param verdict what was heard now; the recommendation carries the last word, which may be another */
    @EventType("io.throughline.tracker.recommendation-verdict-heard.v1")
    record VerdictHeard(@JsonUnwrapped Happening what, LastWord verdict) implements RecommendationEvent {}

    /** @param verdict what was heard before, and does not stand */
    @EventType("io.throughline.tracker.recommendation-verdict-taken-back.v1")
    record VerdictTakenBack(@JsonUnwrapped Happening what, LastWord verdict) implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-confirmed.v1")
    record Confirmed(@JsonUnwrapped Happening what) implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-confirmation-lost.v1")
    record ConfirmationLost(@JsonUnwrapped Happening what) implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-colour-overridden.v1")
    record ColourOverridden(@JsonUnwrapped Happening what) implements RecommendationEvent {}
}
