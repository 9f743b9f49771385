package io.throughline.tracker.reopening;

import io.throughline.chassis.event.Outbox;
import io.throughline.tracker.history.History;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

@ApplicationScoped
class ReopeningDiary {

    private final Outbox outbox;
    private final History history;

    ReopeningDiary(Outbox outbox, History history) {
        this.outbox = outbox;
        this.history = history;
    }

    @Transactional(TxType.MANDATORY)
    ProposalView write(ReopeningProposal proposal, ReopeningEvent event) {
        outbox.append(event);
        ProposalState after = event.proposal();
        ProposalStatus before = event.before();
        history.tell(
                List.of(after.recommendationId()),
                event,
                event.actor(),
                after.reason() == null ? after.because() : after.reason(),
                before == null ? null : before.name(),
                after.status().name());
        return ProposalView.of(proposal);
    }
}
