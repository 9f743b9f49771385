package io.throughline.findings.verdict;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.throughline.chassis.event.Diary;
import io.throughline.chassis.event.DomainEvent;
import io.throughline.chassis.event.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people confirm that later reports say. Kept by the later inspection. */
@Diary("findings.verdict.events")
sealed interface VerdictEvent extends DomainEvent {

    VerdictState verdict();

    @Override
    default UUID subject() {
        return verdict().id();
    }

    @Override
    default UUID key() {
        return verdict().inspection().id();
    }

    /** @param before the outcome that had been confirmed until then; none the first time */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @EventType("io.throughline.findings.verdict-confirmed.v1")
    record VerdictConfirmed(VerdictState verdict, @Nullable Outcome before, String actor, long sequence, Instant time)
            implements VerdictEvent {}
}
