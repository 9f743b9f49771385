package io.throughline.tracker.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells a recommendation what inspectors said of it later; what is closed is confirmed by it, or no longer. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LastWords {

    private final Recommendations recommendations;
    private final RecommendationDiary diary;

    LastWords(Recommendations recommendations, RecommendationDiary diary) {
        this.recommendations = recommendations;
        this.diary = diary;
    }

    /** What was asked for by this finding, unless that was withdrawn; held until the transaction ends. */
    public Optional<UUID> askedBy(UUID finding) {
        return recommendations
                .ofFindingForChange(finding)
                .map(Recommendation::state)
                .filter(known -> known.status() != RecommendationStatus.WITHDRAWN)
                .map(RecommendationState::id);
    }

    /** The recommendation as it is now; held until the transaction ends. */
    public RecommendationState held(UUID id) {
        return recommendations.forChange(id).state();
    }

    /** @param last the inspectors' last word, which may be older than what was heard now */
    public void heard(UUID id, LastWord heard, LastWord last, Act act) {
        Recommendation recommendation = recommendations.forChange(id);
        diary.write(recommendation.hear(heard, last, act));
        recommendation.settle(act).ifPresent(diary::write);
    }

    public void takenBack(UUID id, LastWord heard, @Nullable LastWord last, Act act) {
        Recommendation recommendation = recommendations.forChange(id);
        diary.write(recommendation.takeBack(heard, last, act));
        recommendation.settle(act).ifPresent(diary::write);
    }
}
