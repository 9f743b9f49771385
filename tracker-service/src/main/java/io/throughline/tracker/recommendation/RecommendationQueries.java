package io.throughline.tracker.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class RecommendationQueries {

    private final Recommendations recommendations;

    RecommendationQueries(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Transactional
    RecommendationView get(UUID id) {
        return RecommendationView.of(recommendations.get(id));
    }

    @Transactional
    public RecommendationState state(UUID id) {
        return recommendations.get(id).state();
    }

    /** What these inspections ask for and have not taken back, oldest first. */
    @Transactional
    public List<RecommendationState> asked(Collection<UUID> inspections) {
        return recommendations
                .find(
                        "asked.inspection.id in ?1 and standing.status <> ?2 order by id",
                        inspections,
                        RecommendationStatus.WITHDRAWN)
                .stream()
                .map(Recommendation::state)
                .toList();
    }

    @Transactional
    public List<UUID> idsAskedBy(Collection<UUID> inspections) {
        return recommendations.ofInspections(inspections);
    }

    /** Nobody else changes them until the transaction under way ends. */
    @Transactional(TxType.MANDATORY)
    public void hold(Collection<UUID> ids) {
        recommendations.hold(ids);
    }

    @Transactional
    List<RecommendationView> list(RecommendationFilter filter, AsAt asAt, int limit) {
        return recommendations.asAt(filter, asAt, limit).stream()
                .map(RecommendationView::of)
                .toList();
    }
}
