package io.throughline.tracker.action;

import io.throughline.chassis.web.Uuid7;
import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.RecommendationProgress;
import io.throughline.tracker.recommendation.RecommendationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Plans and changes many actions at once, in the transaction of an import; each by its own verbs. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ActionImports {

    private final Actions actions;
    private final RecommendationProgress recommendations;
    private final ActionDiary diary;

    ActionImports(Actions actions, RecommendationProgress recommendations, ActionDiary diary) {
        this.actions = actions;
        this.recommendations = recommendations;
        this.diary = diary;
    }

    /** Moves each of them along once, and in one order, however many actions are planned for it. */
    public Map<UUID, RecommendationState> planned(Collection<UUID> all, Act act) {
        return recommendations.planned(all, act);
    }

    public void plan(List<RecommendationState> served, PlanAction command, String owner, Act act) {
        var action = new Action(Uuid7.next(), Served.by(served), command, owner, act);
        actions.persist(action);
        diary.write(action, action.plan(act));
    }

    public void change(UUID id, Set<UUID> served, String owner, LocalDate dueDate, Act act) {
        Action action = actions.forChange(id);
        if (!dueDate.equals(action.state().dueDate())) {
            diary.write(action, action.move(dueDate, act));
        }
        if (!owner.equals(action.state().owner())) {
            diary.write(action, action.handOver(owner, act));
        }
        if (!Set.copyOf(action.state().recommendations()).equals(served)) {
            diary.write(action, action.serve(served, act));
        }
    }
}
