package io.throughline.tracker.action;

import io.throughline.chassis.event.Diary;
import io.throughline.chassis.event.DomainEvent;
import io.throughline.chassis.event.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to an action. */
@Diary("tracker.action.events")
sealed interface ActionEvent extends DomainEvent {

    ActionState action();

    /** The status before; none where there was nothing before. */
    @Nullable
    ActionStatus before();

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
}
