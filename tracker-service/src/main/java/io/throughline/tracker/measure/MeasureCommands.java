package io.throughline.tracker.measure;

import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.event.Outbox;
import io.throughline.chassis.web.ETags;
import io.throughline.chassis.web.Uuid7;
import io.throughline.tracker.history.History;
import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.Acts;
import io.throughline.tracker.recommendation.Course;
import io.throughline.tracker.recommendation.RecommendationQueries;
import io.throughline.tracker.recommendation.RecommendationState;
import io.throughline.tracker.reopening.Reopenings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people may ask of a measure. A value that falls back after closure proposes, in the same transaction, to reopen. */
@ApplicationScoped
@Transactional
class MeasureCommands {

    private final Measures measures;
    private final RecommendationQueries recommendations;
    private final Reopenings reopenings;
    private final Outbox outbox;
    private final History history;
    private final Course course;
    private final Acts acts;

    MeasureCommands(
            Measures measures,
            RecommendationQueries recommendations,
            Reopenings reopenings,
            Outbox outbox,
            History history,
            Course course,
            Acts acts) {
        this.measures = measures;
        this.recommendations = recommendations;
        this.reopenings = reopenings;
        this.outbox = outbox;
        this.history = history;
        this.course = course;
        this.acts = acts;
    }

    MeasureView define(UUID recommendation, DefineMeasure command) {
        Act act = acts.now(null);
        List<RecommendationState> served = Stream.concat(Stream.of(recommendation), command.others().stream())
                .distinct()
                .map(recommendations::state)
                .toList();
        served.forEach(one -> checkMay(one, act));
        if (served.stream()
                        .map(one ->
                                one.authority() == null ? null : one.authority().dfeCode())
                        .distinct()
                        .count()
                > 1) {
            throw MeasureProblem.otherAuthority();
        }
        var measure = new Measure(Uuid7.next(), served, command, act);
        measures.persist(measure);
        return write(measure, measure.define(act));
    }

    MeasureView tell(UUID id, RecordValue command) {
        return change(id, null, (measure, act) -> measure.tell(command.value(), command.on(), act));
    }

    MeasureView correct(UUID id, @Nullable String ifMatch, CorrectValue command) {
        ETags.require(ifMatch, measures.forChange(id).state().version());
        return change(
                id,
                command.reason(),
                (measure, act) -> measure.correct(command.number(), command.value(), command.on(), act));
    }

    private MeasureView change(UUID id, @Nullable String reason, BiFunction<Measure, Act, MeasureEvent> verb) {
        Measure measure = measures.forChange(id);
        Act act = acts.now(reason);
        List<RecommendationState> served = measure.state().recommendations().stream()
                .map(recommendations::state)
                .toList();
        if (served.stream().noneMatch(one -> may(one, act))) {
            throw MeasureProblem.notTheOwner();
        }
        MeasureView changed = write(measure, verb.apply(measure, act));
        Reading reading = measure.reading();
        if (reading != null && reading.signal() == Signal.FALLING_BACK) {
            served.forEach(one -> reopenings.propose(one, id, measure.state().title() + ": " + reading.rule(), act));
        }
        return changed;
    }

    private MeasureView write(Measure measure, MeasureEvent event) {
        outbox.append(event);
        Reading after = event.measure().reading();
        history.tell(
                event.measure().recommendations(),
                event,
                event.actor(),
                event.reason(),
                Objects.toString(event.before(), null),
                after == null ? null : after.signal().name());
        course.lookAround(event.measure().recommendations(), event.time());
        return MeasureView.of(measure);
    }

    private static void checkMay(RecommendationState one, Act act) {
        if (!may(one, act)) {
            throw MeasureProblem.notTheOwner();
        }
    }

    private static boolean may(RecommendationState one, Act act) {
        return act.isBy(one.owner())
                || Stream.of(Roles.LEAD, Roles.OFFICER, Roles.SYSTEM).anyMatch(act.actor()::is);
    }
}
