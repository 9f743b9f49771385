package io.throughline.tracker.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DutyRecords implements PanacheRepositoryBase<Duty, Duty.Key> {

    List<Duty> of(UUID inspection) {
        return list("id.inspectionId", inspection);
    }

    /** The first who says something about a duty makes it; a second at the same moment waits for them. */
    Duty forChange(Duty.Key key) {
        getEntityManager()
                .createNativeQuery(
                        "insert into duty (inspection_id, name, version) values (?1, ?2, 0) on conflict do nothing")
                .setParameter(1, key.inspectionId())
                .setParameter(2, key.name().name())
                .executeUpdate();
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    boolean hasPriorityAction(UUID inspection) {
        return (Boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (select 1 from recommendation
                        where inspection_id = ?1 and kind = 'PRIORITY_ACTION' and status <> 'WITHDRAWN')\
                        """, Boolean.class)
                .setParameter(1, inspection)
                .getSingleResult();
    }
}
