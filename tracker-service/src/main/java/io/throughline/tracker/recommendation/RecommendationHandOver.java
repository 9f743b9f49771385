package io.throughline.tracker.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** What a person owns or is accountable for. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RecommendationHandOver implements PersonalWork {

    private final Recommendations recommendations;
    private final RecommendationDiary diary;

    RecommendationHandOver(Recommendations recommendations, RecommendationDiary diary) {
        this.recommendations = recommendations;
        this.diary = diary;
    }

    @Override
    public String name() {
        return "recommendations";
    }

    @Override
    public int handOver(String from, String to, Act act) {
        List<UUID> theirs = recommendations.openOf(from);
        for (UUID id : theirs) {
            Recommendation recommendation = recommendations.forChange(id);
            Answerable people = recommendation.standing().people();
            diary.write(recommendation.assign(people.replacing(from, to), act));
        }
        return theirs.size();
    }
}
