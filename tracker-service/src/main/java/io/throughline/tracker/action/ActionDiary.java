package io.throughline.tracker.action;

import io.throughline.chassis.event.Outbox;
import io.throughline.tracker.history.History;
import io.throughline.tracker.recommendation.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Writes down what has happened to an action: for the other services, and in history and course of all that it serves. */
@ApplicationScoped
class ActionDiary {

    private final Outbox outbox;
    private final History history;
    private final Course course;

    ActionDiary(Outbox outbox, History history, Course course) {
        this.outbox = outbox;
        this.history = history;
        this.course = course;
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
        course.lookAround(event.action().recommendations(), event.time());
        return ActionView.of(action);
    }
}
