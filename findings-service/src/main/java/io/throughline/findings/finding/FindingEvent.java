package io.throughline.findings.finding;

import io.throughline.chassis.event.Diary;
import io.throughline.chassis.event.DomainEvent;
import io.throughline.chassis.event.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to a finding. {@code actor} is an opaque subject. */
@Diary("findings.finding.events")
sealed interface FindingEvent extends DomainEvent {

    FindingState finding();

    String actor();

    @Nullable
    default String reason() {
        return null;
    }

    @Override
    default UUID subject() {
        return finding().id();
    }

    @Override
    default UUID key() {
        return finding().inspection().id();
    }

    @EventType("io.throughline.findings.finding-recorded.v1")
    record FindingRecorded(FindingState finding, String actor, long sequence, Instant time) implements FindingEvent {}

    @EventType("io.throughline.findings.finding-amended.v1")
    record FindingAmended(
            FindingState finding, FindingState before, String reason, String actor, long sequence, Instant time)
            implements FindingEvent {}

    @EventType("io.throughline.findings.finding-withdrawn.v1")
    record FindingWithdrawn(FindingState finding, String reason, String actor, long sequence, Instant time)
            implements FindingEvent {}
}
