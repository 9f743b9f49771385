package io.throughline.tracker.plan;

import io.throughline.chassis.event.Diary;
import io.throughline.chassis.event.DomainEvent;
import io.throughline.chassis.event.EventType;
import java.time.Instant;
import java.util.UUID;

/** What can happen to a plan. */
@Diary("tracker.plan.events")
sealed interface PlanEvent extends DomainEvent {

    PlanState plan();

    /** Opaque subject of whoever did it. */
    String actor();

    @Override
    default UUID subject() {
        return plan().id();
    }

    @Override
    default UUID key() {
        return plan().inspectionId();
    }

    @Override
    default long sequence() {
        return plan().version();
    }

    @EventType("io.throughline.tracker.plan-made.v1")
    record Made(PlanState plan, String actor, Instant time) implements PlanEvent {}

    @EventType("io.throughline.tracker.plan-amended.v1")
    record Amended(PlanState plan, String actor, Instant time) implements PlanEvent {}

    @EventType("io.throughline.tracker.plan-submitted.v1")
    record Submitted(PlanState plan, SubmissionSummary submission, String actor, Instant time) implements PlanEvent {}
}
