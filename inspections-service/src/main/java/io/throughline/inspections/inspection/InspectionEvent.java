package io.throughline.inspections.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.throughline.chassis.event.Diary;
import io.throughline.chassis.event.DomainEvent;
import io.throughline.chassis.event.EventType;
import java.time.Instant;
import java.util.UUID;

/** What can happen to the record of an inspection. {@code actor} is an opaque subject. */
@Diary("inspections.inspection.events")
sealed interface InspectionEvent extends DomainEvent {

    InspectionState inspection();

    String actor();

    /** Why, in the words of whoever did it. */
    String reason();

    @Override
    default UUID subject() {
        return inspection().id();
    }

    @Override
    default UUID key() {
        return inspection().id();
    }

    @EventType("io.throughline.inspections.inspection-recorded.v1")
    record InspectionRecorded(InspectionState inspection, String actor, long sequence, Instant time)
            implements InspectionEvent {

        @Override
        public String reason() {
            return "recorded";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @EventType("io.throughline.inspections.inspection-amended.v1")
    record InspectionAmended(
            InspectionState inspection,
            InspectionState before,
            String reason,
            String actor,
            long sequence,
            Instant time)
            implements InspectionEvent {}

    @EventType("io.throughline.inspections.inspection-withdrawn.v1")
    record InspectionWithdrawn(InspectionState inspection, String reason, String actor, long sequence, Instant time)
            implements InspectionEvent {}
}
