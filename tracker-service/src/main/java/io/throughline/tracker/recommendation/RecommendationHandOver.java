package io.throughline.tracker.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    public List<OpenPiece> open(String person) {
        return recommendations.openOf(person).stream()
                .map(id -> recommendations.get(id).state())
                .map(state -> new OpenPiece(
                        name(),
                        state.id(),
                        state.id(),
                        state.text(),
                        state.status().name(),
                        due(state)))
                .toList();
    }

    private static @Nullable LocalDate due(RecommendationState state) {
        var deadline = state.deadline();
        return deadline == null ? null : deadline.due();
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
