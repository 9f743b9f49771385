package io.throughline.tracker.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    Plan get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> PlanProblem.unknown(id));
    }

    Plan forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> PlanProblem.unknown(id));
    }

    /** @param authority any of a council's three codes */
    List<Plan> of(@Nullable String authority, @Nullable UUID inspection, UUID after, int limit) {
        return find("""
            id > ?1 and (?2 is null or ?2 member of inspections)
            and (?3 is null or authority.dfeCode = ?3 or authority.onsCode = ?3 or authority.ofstedUrn = ?3)
            order by id\
            """, after, inspection, authority).page(Page.ofSize(limit)).list();
    }
}
