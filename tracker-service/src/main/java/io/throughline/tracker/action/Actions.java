package io.throughline.tracker.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Actions implements PanacheRepositoryBase<Action, UUID> {

    private static final List<ActionStatus> OPEN = List.of(ActionStatus.PLANNED, ActionStatus.IN_PROGRESS);

    private static final String SERVING =
            "from Action a where exists (select 1 from a.recommendations r where r in ?1) order by a.id";

    private final EntityManager database;

    Actions(EntityManager database) {
        this.database = database;
    }

    Action get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ActionProblem.unknown(id));
    }

    Action forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> ActionProblem.unknown(id));
    }

    List<Action> of(
            @Nullable UUID recommendation, @Nullable UUID inspection, @Nullable String owner, UUID after, int limit) {
        return find("""
            id > ?1 and (?2 is null or ?2 member of recommendations) and (?3 is null or owner = ?3)
            and (?4 is null or inspectionId = ?4)
            order by id\
            """, after, recommendation, owner, inspection)
                .page(Page.ofSize(limit))
                .list();
    }

    /** All that serve any of these, oldest first. */
    List<Action> serving(Collection<UUID> recommendations) {
        return recommendations.isEmpty() ? List.of() : list(SERVING, recommendations);
    }

    void hold(Collection<UUID> recommendations) {
        if (!recommendations.isEmpty()) {
            find(SERVING, recommendations)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .list();
        }
    }

    /** Those that this person has still to do. */
    List<Action> openOf(String owner) {
        return list("owner = ?1 and status in ?2 order by id", owner, OPEN);
    }

    /** The same, held until the transaction ends. */
    List<Action> holdOpenOf(String owner) {
        return find("owner = ?1 and status in ?2 order by id", owner, OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** One that has to be completed before this one, and is not. */
    Optional<Action> firstAwaited(UUID id) {
        return find(
                        "from Action a where a.status in ?2 and a.id in"
                                + " (select w from Action b join b.waitsFor w where b.id = ?1) order by a.id",
                        id,
                        OPEN)
                .firstResultOptional();
    }

    void lockDependencies() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(7430218846013) as text)", String.class)
                .getSingleResult();
    }

    /** Whether one waits for the other, itself or by way of others. */
    boolean waits(UUID one, UUID other) {
        return (Boolean) database.createNativeQuery("""
            with recursive awaited(id) as (
                select waits_for from action_dependency where action_id = ?1
                union select d.waits_for from action_dependency d join awaited a on d.action_id = a.id)
            select exists (select 1 from awaited where id = ?2)\
            """, Boolean.class)
                .setParameter(1, one)
                .setParameter(2, other)
                .getSingleResult();
    }
}
