package io.throughline.inspections.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class KnownRecommendations implements PanacheRepositoryBase<KnownRecommendation, UUID> {

    /** Takes this over unless something newer is known. */
    void remember(RecommendationTold.Recommendation told, long sequence) {
        KnownRecommendation known = findById(told.id());
        if (known != null && known.sequence >= sequence) {
            return;
        }
        var row = known == null ? new KnownRecommendation() : known;
        row.id = told.id();
        row.inspectionId = told.inspection().id();
        row.sequence = sequence;
        row.status = told.status();
        if (known == null) {
            persist(row);
        }
    }
}
