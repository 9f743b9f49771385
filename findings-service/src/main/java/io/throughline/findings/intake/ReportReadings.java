package io.throughline.findings.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReportReadings implements PanacheRepositoryBase<ReportReading, UUID> {

    Optional<ReportReading> forChange(UUID inspection) {
        return findByIdOptional(inspection, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The next one that nobody is at work on. */
    @SuppressWarnings("unchecked")
    Optional<ReportReading> nextDue(Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from report_reading where status = 'PENDING' and due_at <= :now
                        order by due_at limit 1 for update skip locked""", ReportReading.class)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** @return how many */
    int setPendingWhereReadBefore(int version, Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        update report_reading set status = 'PENDING', attempts = 0, unfinished = 0, due_at = :now
                        where status in ('DONE', 'FAILED')
                          and coalesce(cast(substring(reader from '[0-9]+$') as integer), 0) < :version""")
                .setParameter("now", now)
                .setParameter("version", version)
                .executeUpdate();
    }
}
