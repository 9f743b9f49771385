package io.throughline.tracker.evidence;

import io.throughline.chassis.event.Outbox;
import io.throughline.tracker.history.History;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

@ApplicationScoped
class EvidenceDiary {

    private final Outbox outbox;
    private final History history;

    EvidenceDiary(Outbox outbox, History history) {
        this.outbox = outbox;
        this.history = history;
    }

    @Transactional(TxType.MANDATORY)
    void write(EvidenceEvent event) {
        outbox.append(event);
        EvidenceStatus before = event.before();
        history.tell(
                List.of(event.evidence().recommendationId()),
                event,
                event.actor(),
                event.reason(),
                before == null ? null : before.name(),
                event.evidence().status().name());
    }
}
