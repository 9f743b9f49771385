package io.throughline.tracker.action;

import io.throughline.chassis.event.Diary;
import io.throughline.chassis.event.DomainEvent;
import io.throughline.chassis.event.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to an action. */
@Diary("tracker.action.events")
sealed interface ActionEvent extends DomainEvent {

    ActionState action();

    /** The status before; none where there was nothing before. */
    @Nullable
    ActionStatus before();

    /** Why, where that is asked. */
    default @Nullable String reason() {
        return null;
    }

    /** Opaque subject of whoever did it. */
    String actor();

    @Override
    default UUID subject() {
        return action().id();
    }

    @Override
    default UUID key() {
        return action().inspectionId();
    }

    @Override
    default long sequence() {
        return action().version();
    }

    @EventType("io.throughline.tracker.action-planned.v1")
    record Planned(ActionState action, @Nullable ActionStatus before, String actor, Instant time)
            implements ActionEvent {}

    @EventType("io.throughline.tracker.action-progressed.v1")
    record Progressed(ActionState action, @Nullable ActionStatus before, String actor, Instant time)
            implements ActionEvent {}

    @EventType("io.throughline.tracker.action-completed.v1")
    record Completed(ActionState action, @Nullable ActionStatus before, String actor, Instant time)
            implements ActionEvent {}

    /** What it serves, what it waits for or its milestones are others now. */
    @EventType("io.throughline.tracker.action-amended.v1")
    record Amended(ActionState action, @Nullable ActionStatus before, String actor, Instant time)
            implements ActionEvent {}

    @EventType("io.throughline.tracker.action-moved.v1")
    record Moved(
            ActionState action,
            @Nullable ActionStatus before,
            LocalDate dueDateBefore,
            @Nullable String reason,
            String actor,
            Instant time)
            implements ActionEvent {}

    @EventType("io.throughline.tracker.action-handed-over.v1")
    record HandedOver(
            ActionState action,
            @Nullable ActionStatus before,
            String ownerBefore,
            @Nullable String reason,
            String actor,
            Instant time)
            implements ActionEvent {}

    @EventType("io.throughline.tracker.action-cancelled.v1")
    record Cancelled(
            ActionState action,
            @Nullable ActionStatus before,
            @Nullable String reason,
            String actor,
            Instant time) implements ActionEvent {}
}
