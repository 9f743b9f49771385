package io.throughline.tracker.recommendation;

import io.throughline.chassis.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Moves a recommendation along with its actions, in the transaction of the action. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RecommendationProgress {

    private final Recommendations recommendations;
    private final RecommendationDiary diary;

    RecommendationProgress(Recommendations recommendations, RecommendationDiary diary) {
        this.recommendations = recommendations;
        this.diary = diary;
    }

    public RecommendationState planned(UUID id, Act act) {
        Recommendation recommendation = recommendations.forChange(id);
        recommendation.plan(act).ifPresent(diary::write);
        return recommendation.state();
    }

    /** All of them, each once, however many actions are planned for it. */
    public Map<UUID, RecommendationState> planned(Collection<UUID> ids, Act act) {
        var states = new HashMap<UUID, RecommendationState>();
        new TreeSet<>(ids).forEach(id -> states.put(id, planned(id, act)));
        return states;
    }

    /**
     * Moves those of them that can move; refuses where none can. In one order everywhere, so that two actions of the same
     * recommendations never wait for each other.
     */
    public void progressed(Set<UUID> ids, Act act) {
        List<Problem> refusals = new ArrayList<>();
        for (UUID id : new TreeSet<>(ids)) {
            try {
                recommendations.forChange(id).progress(act).ifPresent(diary::write);
            } catch (Problem refusal) {
                refusals.add(refusal);
            }
        }
        if (refusals.size() == ids.size()) {
            throw refusals.getFirst();
        }
    }

    /** A measure falls back: what is verified or closed is to be worked on again. */
    public void reopened(UUID id, Act act) {
        diary.write(recommendations.forChange(id).reopen(FailedCheck.MEASURE, act));
    }

    /** Refuses where no evidence can be given, or not by this person. */
    public void checkEvidence(UUID id, Act act) {
        recommendations.forChange(id).checkEvidence(act);
    }
}
