package io.throughline.findings.recurrence;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.throughline.chassis.event.Diary;
import io.throughline.chassis.event.DomainEvent;
import io.throughline.chassis.event.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people decide about findings and earlier ones. Kept by the later inspection. */
@Diary("findings.recurrence.events")
sealed interface RecurrenceEvent extends DomainEvent {

    DecisionState decision();

    @Override
    default UUID subject() {
        return decision().id();
    }

    @Override
    default UUID key() {
        return decision().later().inspectionId();
    }

    /** @param before what had been decided until then; none the first time */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @EventType("io.throughline.findings.recurrence-decided.v1")
    record RecurrenceDecided(
            DecisionState decision, @Nullable String before, String actor, long sequence, Instant time)
            implements RecurrenceEvent {}
}
