package io.throughline.findings.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What became of findings. */
@ApplicationScoped
public class RecommendationQueries {

    private final KnownRecommendations recommendations;

    RecommendationQueries(KnownRecommendations recommendations) {
        this.recommendations = recommendations;
    }

    /** By finding; those of which the tracker has said nothing are left out. */
    @Transactional
    public Map<UUID, RecommendationStatus> ofFindings(Collection<UUID> findings) {
        var statuses = new HashMap<UUID, RecommendationStatus>();
        for (var known : recommendations.list("findingId in ?1", findings)) {
            statuses.put(
                    known.findingId,
                    new RecommendationStatus(known.id, known.status, known.owner, known.due, known.closedOn));
        }
        return statuses;
    }
}
