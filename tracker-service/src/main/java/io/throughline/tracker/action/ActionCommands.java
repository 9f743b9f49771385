package io.throughline.tracker.action;

import io.throughline.chassis.web.ETags;
import io.throughline.chassis.web.Uuid7;
import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.Acts;
import io.throughline.tracker.recommendation.Course;
import io.throughline.tracker.recommendation.RecommendationProgress;
import io.throughline.tracker.recommendation.RecommendationQueries;
import io.throughline.tracker.recommendation.RecommendationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people may ask of an action; the recommendations that it serves move along in the same transaction. */
@ApplicationScoped
@Transactional
class ActionCommands {

    private final Actions actions;
    private final RecommendationProgress recommendations;
    private final RecommendationQueries known;
    private final ActionDiary diary;
    private final Course course;
    private final Acts acts;

    ActionCommands(
            Actions actions,
            RecommendationProgress recommendations,
            RecommendationQueries known,
            ActionDiary diary,
            Course course,
            Acts acts) {
        this.actions = actions;
        this.recommendations = recommendations;
        this.known = known;
        this.diary = diary;
        this.course = course;
        this.acts = acts;
    }

    public ActionView plan(UUID recommendation, PlanAction command) {
        Act act = acts.now(null);
        var others = new TreeSet<>(command.others());
        others.remove(recommendation);
        Served served = Served.by(Stream.concat(Stream.of(recommendation), others.stream())
                .map(one -> recommendations.planned(one, act))
                .toList());
        String owner = command.owner() == null ? served.owner() : command.owner();
        if (owner == null) {
            throw ActionProblem.noOwner();
        }
        var action = new Action(Uuid7.next(), served, command, owner, act);
        actions.persist(action);
        return diary.write(action, action.plan(act));
    }

    ActionView progress(UUID id, @Nullable String ifMatch, ReportProgress command) {
        Action action = load(id, ifMatch);
        Act act = acts.now(null);
        ActionEvent event = action.progress(command, act);
        recommendations.progressed(Set.copyOf(action.state().recommendations()), act);
        return diary.write(action, event);
    }

    ActionView complete(UUID id, @Nullable String ifMatch, ReportProgress command) {
        Action action = load(id, ifMatch);
        actions.firstAwaited(id).ifPresent(other -> {
            throw ActionProblem.stillWaits(other.state().title(), other.state().id());
        });
        Act act = acts.now(null);
        ActionEvent event = action.complete(command, act);
        recommendations.progressed(Set.copyOf(action.state().recommendations()), act);
        return diary.write(action, event);
    }

    public ActionView move(UUID id, @Nullable String ifMatch, MoveAction command) {
        return change(id, ifMatch, command.reason(), (action, act) -> action.move(command.dueDate(), act));
    }

    public ActionView handOver(UUID id, @Nullable String ifMatch, HandOver command) {
        return change(id, ifMatch, command.reason(), (action, act) -> action.handOver(command.owner(), act));
    }

    ActionView cancel(UUID id, @Nullable String ifMatch, CancelAction command) {
        return change(id, ifMatch, command.reason(), Action::cancel);
    }

    ActionView serve(UUID id, @Nullable String ifMatch, ServeRecommendations command) {
        return change(id, ifMatch, null, (action, act) -> {
            for (UUID other : new TreeSet<>(command.recommendations())) {
                boolean added = !action.state().recommendations().contains(other);
                RecommendationState asks = added ? recommendations.planned(other, act) : known.state(other);
                if (!Served.isOf(action.state().authority(), asks.authority())) {
                    throw ActionProblem.otherAuthority();
                }
            }
            course.lookAround(action.state().recommendations(), act.at());
            return action.serve(command.recommendations(), act);
        });
    }

    ActionView waitFor(UUID id, @Nullable String ifMatch, WaitFor command) {
        // One at a time: two who tie a knot from both ends at once would each see no circle.
        actions.lockDependencies();
        return change(id, ifMatch, null, (action, act) -> {
            for (UUID other : command.actions()) {
                Action awaited =
                        actions.findByIdOptional(other).orElseThrow(() -> ActionProblem.unknownDependency(other));
                if (!Served.isOf(action.state().authority(), awaited.state().authority())) {
                    throw ActionProblem.otherAuthority();
                }
                if (other.equals(id) || actions.waits(other, id)) {
                    throw ActionProblem.goesInCircles(awaited.state().title(), other);
                }
            }
            return action.waitFor(command.actions(), act);
        });
    }

    ActionView reach(UUID id, @Nullable String ifMatch, SetMilestones command) {
        return change(id, ifMatch, null, (action, act) -> action.reach(command.milestones(), act));
    }

    private ActionView change(
            UUID id, @Nullable String ifMatch, @Nullable String reason, BiFunction<Action, Act, ActionEvent> verb) {
        Action action = load(id, ifMatch);
        return diary.write(action, verb.apply(action, acts.now(reason)));
    }

    private Action load(UUID id, @Nullable String ifMatch) {
        Action action = actions.forChange(id);
        ETags.require(ifMatch, action.state().version());
        return action;
    }
}
