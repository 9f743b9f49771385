package io.throughline.tracker.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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

    public void progressed(UUID id, Act act) {
        recommendations.forChange(id).progress(act).ifPresent(diary::write);
    }
}
