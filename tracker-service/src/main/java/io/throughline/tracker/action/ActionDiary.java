package io.throughline.tracker.action;

import io.throughline.chassis.event.Outbox;
import io.throughline.tracker.history.History;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Writes down what has happened to an action: for the other services, and in the history of all that it serves. */
@ApplicationScoped
class ActionDiary {

    private final Outbox outbox;
    private final History history;

    ActionDiary(Outbox outbox, History history) {
        this.outbox = outbox;
        this.history = history;
    }

    @Transactional(TxType.MANDATORY)
    ActionView write(Action action, ActionEvent event) {
        outbox.append(event);
        ActionStatus before = event.before();
        history.tell(
                event.action().recommendations(),
                event,
                event.actor(),
                event.reason(),
                before == null ? null : before.name(),
                event.action().status().name());
        return ActionView.of(action);
    }
}
