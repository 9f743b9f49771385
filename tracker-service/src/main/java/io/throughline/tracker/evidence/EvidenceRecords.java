package io.throughline.tracker.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EvidenceRecords implements PanacheRepositoryBase<Evidence, UUID> {

    List<EvidenceView> of(UUID recommendation, UUID after, int limit) {
        return find("recommendationId = ?1 and id > ?2 order by id", recommendation, after)
                .page(Page.ofSize(limit))
                .list()
                .stream()
                .map(Evidence::view)
                .toList();
    }
}
