package io.throughline.findings.recurrence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that was ever decided. */
@ApplicationScoped
class RecurrenceDecisions implements PanacheRepositoryBase<RecurrenceDecision, UUID> {

    /** Holds the pair until the transaction ends, also while there is no row yet, so that its events keep their order. */
    Optional<RecurrenceDecision> forChange(UUID later, UUID earlier) {
        var _ = getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 2))) as held")
                .setParameter(1, later + " " + earlier)
                .getSingleResult();
        return find("laterId = ?1 and earlierId = ?2", later, earlier).firstResultOptional();
    }

    List<RecurrenceDecision> ofAuthorities(Collection<String> dfeCodes) {
        return list("dfeCode in ?1", dfeCodes);
    }
}
