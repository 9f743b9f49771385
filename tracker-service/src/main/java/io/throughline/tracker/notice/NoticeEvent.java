package io.throughline.tracker.notice;

import io.throughline.chassis.event.Diary;
import io.throughline.chassis.event.DomainEvent;
import io.throughline.chassis.event.EventType;
import java.time.Instant;
import java.util.UUID;

/** What a day does: it comes close, it comes, it passes. A notice is told once and never changes. */
@Diary("tracker.notice.events")
sealed interface NoticeEvent extends DomainEvent {

    /** Nobody asks for it: the service watches the calendar. */
    String WATCH = "system:tracker-service";

    NoticeState notice();

    String actor();

    @Override
    default UUID subject() {
        return notice().id();
    }

    @Override
    default UUID key() {
        return notice().inspectionId();
    }

    @Override
    default long sequence() {
        return 1;
    }

    @EventType("io.throughline.tracker.deadline-approaching.v1")
    record Approaching(NoticeState notice, String actor, Instant time) implements NoticeEvent {}

    @EventType("io.throughline.tracker.deadline-due.v1")
    record Due(NoticeState notice, String actor, Instant time) implements NoticeEvent {}

    @EventType("io.throughline.tracker.deadline-missed.v1")
    record Missed(NoticeState notice, String actor, Instant time) implements NoticeEvent {}
}
