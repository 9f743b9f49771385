package io.throughline.tracker.action;

import io.throughline.chassis.event.Outbox;
import io.throughline.chassis.web.ETags;
import io.throughline.chassis.web.Uuid7;
import io.throughline.tracker.history.History;
import io.throughline.tracker.history.HistoryEntry;
import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.Acts;
import io.throughline.tracker.recommendation.RecommendationProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people may ask of an action; the recommendations that it serves move along in the same transaction. */
@ApplicationScoped
@Transactional
class ActionCommands {

    private final Actions actions;
    private final RecommendationProgress recommendations;
    private final Outbox outbox;
    private final History history;
    private final Acts acts;

    ActionCommands(Actions actions, RecommendationProgress recommendations, Outbox outbox, History history, Acts acts) {
        this.actions = actions;
        this.recommendations = recommendations;
        this.outbox = outbox;
        this.history = history;
        this.acts = acts;
    }

    ActionView plan(UUID recommendation, PlanAction command) {
        Act act = acts.now(null);
        var served = recommendations.planned(recommendation, act);
        String owner = command.owner() == null ? served.owner() : command.owner();
        if (owner == null) {
            throw ActionProblem.noOwner();
        }
        var action = new Action(Uuid7.next(), served.inspection().id(), Set.of(recommendation), command, owner, act);
        actions.persist(action);
        return write(action, action.plan(act), act);
    }

    ActionView progress(UUID id, @Nullable String ifMatch, ReportProgress command) {
        Action action = load(id, ifMatch);
        Act act = acts.now(null);
        ActionEvent event = action.progress(command, act);
        return moveAlong(action, event, act);
    }

    ActionView complete(UUID id, @Nullable String ifMatch, ReportProgress command) {
        Action action = load(id, ifMatch);
        Act act = acts.now(null);
        ActionEvent event = action.complete(command, act);
        return moveAlong(action, event, act);
    }

    private Action load(UUID id, @Nullable String ifMatch) {
        Action action = actions.forChange(id);
        ETags.require(ifMatch, action.state().version());
        return action;
    }

    private ActionView moveAlong(Action action, ActionEvent event, Act act) {
        // In one order everywhere, so that two actions of the same recommendations never wait for each other.
        new TreeSet<>(action.recommendations()).forEach(served -> recommendations.progressed(served, act));
        return write(action, event, act);
    }

    private ActionView write(Action action, ActionEvent event, Act act) {
        outbox.append(event);
        for (UUID served : action.recommendations()) {
            history.add(new HistoryEntry(
                    served,
                    History.nameOf(event),
                    event.subject(),
                    act.at(),
                    act.by(),
                    null,
                    event.before() == null ? null : event.before().name(),
                    event.action().status().name()));
        }
        return ActionView.of(action);
    }
}
