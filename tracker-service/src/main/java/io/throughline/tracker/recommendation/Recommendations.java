package io.throughline.tracker.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;

@ApplicationScoped
class Recommendations implements PanacheRepositoryBase<Recommendation, UUID> {

    Recommendation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> RecommendationProblem.unknown(id));
    }

    /** Held until the transaction ends: that keeps its events in the order of its versions. */
    Recommendation forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> RecommendationProblem.unknown(id));
    }

    /** All of them, in one order everywhere, so that two who hold several never wait for each other. */
    void hold(Collection<UUID> ids) {
        find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Recommendation> ofFindingForChange(UUID finding) {
        return find("findingId", finding)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<UUID> ofInspections(Collection<UUID> inspections) {
        return getEntityManager()
                .createQuery(
                        "select r.id from Recommendation r where r.asked.inspection.id in ?1 order by r.id", UUID.class)
                .setParameter(1, inspections)
                .getResultList();
    }

    /** Those whose exception has come to its day. */
    List<UUID> exceptedUntil(LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select r.id from Recommendation r where r.standing.status = EXCEPTED and r.standing.exception.expiresOn <= ?1 order by r.id",
                        UUID.class)
                .setParameter(1, day)
                .getResultList();
    }

    /** Those for which this person answers, and whose work is not done. */
    List<UUID> openOf(String person) {
        return getEntityManager()
                .createQuery("""
                        select r.id from Recommendation r
                        where (r.standing.answerable.owner = ?1 or r.standing.answerable.lead = ?1)
                            and r.standing.status in (OPENED, PLANNED, IN_PROGRESS, CLAIMED, EXCEPTED) order by r.id""", UUID.class)
                .setParameter(1, person)
                .getResultList();
    }

    /** Those that are meant, as they stood; only to be read. */
    @SuppressWarnings("unchecked")
    List<Recommendation> asAt(RecommendationFilter filter, AsAt asAt, int limit) {
        var query = getEntityManager()
                .createNativeQuery(
                        "select r.* from " + asAt.rows() + " r where " + filter.sql() + " order by r.id",
                        Recommendation.class)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setMaxResults(limit);
        return filter.bind(asAt.bind(query)).getResultList();
    }
}
