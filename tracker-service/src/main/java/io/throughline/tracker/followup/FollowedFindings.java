package io.throughline.tracker.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class FollowedFindings implements PanacheRepositoryBase<FollowedFinding, UUID> {

    /** Held until the transaction ends, so that two consumers never follow the same finding side by side. */
    FollowedFinding forChange(UUID finding) {
        getEntityManager()
                .createNativeQuery("insert into followed_finding (id, sequence) values (?1, -1) on conflict do nothing")
                .setParameter(1, finding)
                .executeUpdate();
        return findById(finding, LockModeType.PESSIMISTIC_WRITE);
    }
}
