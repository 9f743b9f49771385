package io.throughline.tracker.recommendation;

import io.throughline.chassis.event.Outbox;
import io.throughline.tracker.history.History;
import io.throughline.tracker.history.HistoryEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jspecify.annotations.Nullable;

/** Writes down what has happened: for the other services, for people who ask later, and for the board as at that day. */
@ApplicationScoped
class RecommendationDiary {

    private final Outbox outbox;
    private final History history;
    private final Course course;

    RecommendationDiary(Outbox outbox, History history, Course course) {
        this.outbox = outbox;
        this.history = history;
        this.course = course;
    }

    @Transactional(TxType.MANDATORY)
    void write(RecommendationEvent event) {
        outbox.append(event);
        Happening what = event.what();
        history.add(new HistoryEntry(
                event.subject(),
                History.nameOf(event),
                event.subject(),
                event.time(),
                what.actor(),
                what.reason(),
                name(what.before()),
                what.recommendation().status().name()));
        course.keep(event.subject(), event.time());
    }

    private static @Nullable String name(@Nullable RecommendationStatus status) {
        return status == null ? null : status.name();
    }
}
