package io.throughline.tracker.measure;

import io.throughline.chassis.event.Diary;
import io.throughline.chassis.event.DomainEvent;
import io.throughline.chassis.event.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to a measure. */
@Diary("tracker.measure.events")
sealed interface MeasureEvent extends DomainEvent {

    MeasureState measure();

    /** What the value before said; none where there was none. */
    default @Nullable Signal before() {
        return null;
    }

    default @Nullable String reason() {
        return null;
    }

    /** Opaque subject of whoever did it. */
    String actor();

    @Override
    default UUID subject() {
        return measure().id();
    }

    @Override
    default UUID key() {
        return measure().inspectionId();
    }

    @Override
    default long sequence() {
        return measure().version();
    }

    @EventType("io.throughline.tracker.measure-defined.v1")
    record Defined(MeasureState measure, String actor, Instant time) implements MeasureEvent {}

    @EventType("io.throughline.tracker.measure-value-recorded.v1")
    record ValueRecorded(
            MeasureState measure,
            MeasureValue value,
            @Nullable Signal before,
            String actor,
            Instant time) implements MeasureEvent {}

    @EventType("io.throughline.tracker.measure-value-corrected.v1")
    record ValueCorrected(
            MeasureState measure,
            MeasureValue value,
            @Nullable Signal before,
            @Nullable String reason,
            String actor,
            Instant time)
            implements MeasureEvent {}
}
