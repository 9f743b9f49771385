package io.throughline.tracker.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Measures implements PanacheRepositoryBase<Measure, UUID> {

    Measure get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> MeasureProblem.unknown(id));
    }

    Measure forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> MeasureProblem.unknown(id));
    }

    List<Measure> of(@Nullable UUID recommendation, UUID after, int limit) {
        return find("id > ?1 and (?2 is null or ?2 member of recommendations) order by id", after, recommendation)
                .page(Page.ofSize(limit))
                .list();
    }

    List<Measure> of(Collection<UUID> recommendations) {
        return recommendations.isEmpty()
                ? List.of()
                : list(
                        "from Measure m where exists (select 1 from m.recommendations r where r in ?1) order by m.id",
                        recommendations);
    }
}
