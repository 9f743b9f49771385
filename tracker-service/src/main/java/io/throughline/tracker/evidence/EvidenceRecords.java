package io.throughline.tracker.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EvidenceRecords implements PanacheRepositoryBase<Evidence, UUID> {

    Evidence get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> EvidenceProblem.unknown(id));
    }

    Evidence forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> EvidenceProblem.unknown(id));
    }

    List<Evidence> of(UUID recommendation, UUID after, int limit) {
        return find("recommendationId = ?1 and id > ?2 order by id", recommendation, after)
                .page(Page.ofSize(limit))
                .list();
    }

    List<Evidence> of(Collection<UUID> recommendations) {
        return list("recommendationId in ?1 order by id", recommendations);
    }
}
