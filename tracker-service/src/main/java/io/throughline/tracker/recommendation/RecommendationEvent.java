package io.throughline.tracker.recommendation;

import io.throughline.chassis.event.Diary;
import io.throughline.chassis.event.DomainEvent;
import io.throughline.chassis.event.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to a recommendation. Each tells the state after, the status before, who and why. */
@Diary("tracker.recommendation.events")
sealed interface RecommendationEvent extends DomainEvent {

    RecommendationState recommendation();

    /** The status before; none where there was nothing before. */
    @Nullable
    RecommendationStatus before();

    @Nullable
    String reason();

    /** Opaque subject of whoever did it. */
    String actor();

    @Override
    default UUID subject() {
        return recommendation().id();
    }

    @Override
    default UUID key() {
        return recommendation().inspection().id();
    }

    @Override
    default long sequence() {
        return recommendation().version();
    }

    /** How each of them is made. */
    interface Maker {
        RecommendationEvent make(
                RecommendationState recommendation,
                @Nullable RecommendationStatus before,
                @Nullable String reason,
                String actor,
                Instant time);
    }

    @EventType("io.throughline.tracker.recommendation-opened.v1")
    record Opened(
            RecommendationState recommendation,
            @Nullable RecommendationStatus before,
            @Nullable String reason,
            String actor,
            Instant time)
            implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-amended.v1")
    record Amended(
            RecommendationState recommendation,
            @Nullable RecommendationStatus before,
            @Nullable String reason,
            String actor,
            Instant time)
            implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-withdrawn.v1")
    record Withdrawn(
            RecommendationState recommendation,
            @Nullable RecommendationStatus before,
            @Nullable String reason,
            String actor,
            Instant time)
            implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-assigned.v1")
    record Assigned(
            RecommendationState recommendation,
            @Nullable RecommendationStatus before,
            @Nullable String reason,
            String actor,
            Instant time)
            implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-planned.v1")
    record Planned(
            RecommendationState recommendation,
            @Nullable RecommendationStatus before,
            @Nullable String reason,
            String actor,
            Instant time)
            implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-progressed.v1")
    record Progressed(
            RecommendationState recommendation,
            @Nullable RecommendationStatus before,
            @Nullable String reason,
            String actor,
            Instant time)
            implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-claimed.v1")
    record Claimed(
            RecommendationState recommendation,
            @Nullable RecommendationStatus before,
            @Nullable String reason,
            String actor,
            Instant time)
            implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-returned.v1")
    record Returned(
            RecommendationState recommendation,
            @Nullable RecommendationStatus before,
            @Nullable String reason,
            String actor,
            Instant time)
            implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-verified.v1")
    record Verified(
            RecommendationState recommendation,
            @Nullable RecommendationStatus before,
            @Nullable String reason,
            String actor,
            Instant time)
            implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-closed.v1")
    record Closed(
            RecommendationState recommendation,
            @Nullable RecommendationStatus before,
            @Nullable String reason,
            String actor,
            Instant time)
            implements RecommendationEvent {}

    @EventType("io.throughline.tracker.recommendation-reopened.v1")
    record Reopened(
            RecommendationState recommendation,
            @Nullable RecommendationStatus before,
            @Nullable String reason,
            String actor,
            Instant time)
            implements RecommendationEvent {}
}
