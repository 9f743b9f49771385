package io.throughline.tracker.verdict;

import io.throughline.tracker.recommendation.RecommendationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class VerdictQueries {

    private final HeardVerdicts heard;
    private final RecommendationQueries recommendations;

    VerdictQueries(HeardVerdicts heard, RecommendationQueries recommendations) {
        this.heard = heard;
        this.recommendations = recommendations;
    }

    @Transactional
    List<VerdictView> of(UUID recommendation) {
        return heard.of(recommendations.state(recommendation).id()).stream()
                .map(Verdict::view)
                .toList();
    }
}
