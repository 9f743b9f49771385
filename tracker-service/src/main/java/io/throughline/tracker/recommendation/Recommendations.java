package io.throughline.tracker.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Recommendations implements PanacheRepositoryBase<Recommendation, UUID> {

    Recommendation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> RecommendationProblem.unknown(id));
    }

    /** Held until the transaction ends: that keeps its events in the order of its versions. */
    Recommendation forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> RecommendationProblem.unknown(id));
    }

    Optional<Recommendation> ofFindingForChange(UUID finding) {
        return find("findingId", finding)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
