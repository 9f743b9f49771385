package io.throughline.tracker.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Actions implements PanacheRepositoryBase<Action, UUID> {

    Action get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ActionProblem.unknown(id));
    }

    Action forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> ActionProblem.unknown(id));
    }

    List<Action> of(@Nullable UUID recommendation, @Nullable String owner, UUID after, int limit) {
        return find("""
                        id > ?1 and (?2 is null or ?2 member of recommendations) and (?3 is null or owner = ?3)
                        order by id""", after, recommendation, owner).page(Page.ofSize(limit)).list();
    }
}
