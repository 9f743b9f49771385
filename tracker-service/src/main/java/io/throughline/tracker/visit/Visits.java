package io.throughline.tracker.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, UUID> {

    Visit get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> VisitProblem.unknown(id));
    }

    Visit forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> VisitProblem.unknown(id));
    }

    List<Visit> of(UUID plan, UUID after, int limit) {
        return find("planId = ?1 and id > ?2 order by id", plan, after)
                .page(Page.ofSize(limit))
                .list();
    }
}
