package io.throughline.tracker.citation;

import io.throughline.tracker.finding.KnownFindings;
import io.throughline.tracker.inspection.KnownInspections;
import io.throughline.tracker.recommendation.RecommendationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class CitationQueries {

    private final RecommendationQueries recommendations;
    private final KnownFindings findings;
    private final KnownInspections inspections;

    CitationQueries(RecommendationQueries recommendations, KnownFindings findings, KnownInspections inspections) {
        this.recommendations = recommendations;
        this.findings = findings;
        this.inspections = inspections;
    }

    CitationView of(UUID recommendation) {
        var cited = recommendations.state(recommendation);
        return new CitationView(
                recommendation,
                findings.place(cited.findingId()),
                inspections.place(cited.inspection().id()));
    }
}
