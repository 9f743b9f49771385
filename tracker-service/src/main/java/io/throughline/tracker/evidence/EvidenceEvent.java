package io.throughline.tracker.evidence;

import io.throughline.chassis.event.Diary;
import io.throughline.chassis.event.DomainEvent;
import io.throughline.chassis.event.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to evidence. Why it was erased is not told: the reason can say as much as the evidence did. */
@Diary("tracker.evidence.events")
sealed interface EvidenceEvent extends DomainEvent {

    EvidenceState evidence();

    /** The status before; none where there was nothing before. */
    @Nullable
    EvidenceStatus before();

    default @Nullable String reason() {
        return null;
    }

    /** Opaque subject of whoever did it. */
    String actor();

    @Override
    default UUID subject() {
        return evidence().id();
    }

    @Override
    default UUID key() {
        return evidence().inspectionId();
    }

    @Override
    default long sequence() {
        return evidence().version();
    }

    @EventType("io.throughline.tracker.evidence-added.v1")
    record Added(EvidenceState evidence, @Nullable EvidenceStatus before, String actor, Instant time)
            implements EvidenceEvent {}

    @EventType("io.throughline.tracker.evidence-revised.v1")
    record Revised(EvidenceState evidence, @Nullable EvidenceStatus before, String actor, Instant time)
            implements EvidenceEvent {}

    @EventType("io.throughline.tracker.evidence-accepted.v1")
    record Accepted(
            EvidenceState evidence,
            @Nullable EvidenceStatus before,
            @Nullable String reason,
            String actor,
            Instant time)
            implements EvidenceEvent {}

    @EventType("io.throughline.tracker.evidence-rejected.v1")
    record Rejected(
            EvidenceState evidence,
            @Nullable EvidenceStatus before,
            @Nullable String reason,
            String actor,
            Instant time)
            implements EvidenceEvent {}

    @EventType("io.throughline.tracker.evidence-expiry-set.v1")
    record ExpirySet(EvidenceState evidence, @Nullable EvidenceStatus before, String actor, Instant time)
            implements EvidenceEvent {}

    @EventType("io.throughline.tracker.evidence-erased.v1")
    record Erased(EvidenceState evidence, @Nullable EvidenceStatus before, String actor, Instant time)
            implements EvidenceEvent {}
}
