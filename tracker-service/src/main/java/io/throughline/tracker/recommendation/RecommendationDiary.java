package io.throughline.tracker.recommendation;

import io.throughline.chassis.event.Outbox;
import io.throughline.tracker.history.History;
import io.throughline.tracker.history.HistoryEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jspecify.annotations.Nullable;

/** Writes down what has happened: for the other services, and for people who ask later. */
@ApplicationScoped
class RecommendationDiary {

    private final Outbox outbox;
    private final History history;

    RecommendationDiary(Outbox outbox, History history) {
        this.outbox = outbox;
        this.history = history;
    }

    @Transactional(TxType.MANDATORY)
    void write(RecommendationEvent event) {
        outbox.append(event);
        history.add(new HistoryEntry(
                event.subject(),
                History.nameOf(event),
                event.subject(),
                event.time(),
                event.actor(),
                event.reason(),
                name(event.before()),
                event.recommendation().status().name()));
    }

    private static @Nullable String name(@Nullable RecommendationStatus status) {
        return status == null ? null : status.name();
    }
}
