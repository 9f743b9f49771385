package io.throughline.tracker.reopening;

import io.throughline.chassis.event.Diary;
import io.throughline.chassis.event.DomainEvent;
import io.throughline.chassis.event.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to a proposal to reopen. */
@Diary("tracker.reopening.events")
sealed interface ReopeningEvent extends DomainEvent {

    ProposalState proposal();

    /** The status before; none where there was nothing before. */
    @Nullable
    ProposalStatus before();

    /** Opaque subject of whoever did it. */
    String actor();

    @Override
    default UUID subject() {
        return proposal().id();
    }

    @Override
    default UUID key() {
        return proposal().inspectionId();
    }

    @Override
    default long sequence() {
        return proposal().version();
    }

    @EventType("io.throughline.tracker.reopening-proposed.v1")
    record Proposed(ProposalState proposal, @Nullable ProposalStatus before, String actor, Instant time)
            implements ReopeningEvent {}

    @EventType("io.throughline.tracker.reopening-accepted.v1")
    record Accepted(ProposalState proposal, @Nullable ProposalStatus before, String actor, Instant time)
            implements ReopeningEvent {}

    @EventType("io.throughline.tracker.reopening-dismissed.v1")
    record Dismissed(ProposalState proposal, @Nullable ProposalStatus before, String actor, Instant time)
            implements ReopeningEvent {}
}
