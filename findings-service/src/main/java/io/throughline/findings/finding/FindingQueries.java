package io.throughline.findings.finding;

import io.throughline.findings.recommendation.RecommendationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads: ids and filters in, views out. */
@ApplicationScoped
class FindingQueries {

    private final Findings findings;
    private final FindingVersions versions;
    private final RecommendationQueries recommendations;

    FindingQueries(Findings findings, FindingVersions versions, RecommendationQueries recommendations) {
        this.findings = findings;
        this.versions = versions;
        this.recommendations = recommendations;
    }

    @Transactional
    FindingView get(UUID id) {
        return views(List.of(findings.get(id))).getFirst();
    }

    @Transactional
    List<FindingView> matching(FindingFilter filter, int limit) {
        return views(findings.matching(filter, limit));
    }

    /** What it said at each time, the oldest first. */
    @Transactional
    List<FindingVersionView> versions(UUID id) {
        List<FindingVersion> kept = versions.of(id);
        // What it says is everybody's to read; who made it say so, and why, is its council's.
        if (kept.isEmpty()) {
            throw FindingProblem.unknown();
        }
        return kept.stream().map(FindingVersionView::of).toList();
    }

    @Transactional
    List<FindingState> standing(UUID inspection) {
        return findings.standing(inspection).stream().map(Finding::state).toList();
    }

    private List<FindingView> views(List<Finding> found) {
        var statuses =
                recommendations.ofFindings(found.stream().map(Finding::id).toList());
        return found.stream()
                .map(finding -> FindingView.of(finding, statuses.get(finding.id())))
                .toList();
    }
}
