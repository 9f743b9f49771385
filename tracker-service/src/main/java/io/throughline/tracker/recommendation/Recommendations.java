package io.throughline.tracker.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
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

    Optional<Recommendation> ofFindingForChange(UUID finding) {
        return find("findingId", finding)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
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

    /** Keeps the row as it is now beside those that it was before, for whoever asks how it stood on a day. */
    void keepAsAt(UUID id, Instant since) {
        flush();
        getEntityManager()
                .createNativeQuery("update recommendation_as_at set until = ?1 where id = ?2 and until is null")
                .setParameter(1, since)
                .setParameter(2, id)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery(
                        "insert into recommendation_as_at select cast(?1 as timestamptz), null, r.* from recommendation r where r.id = ?2")
                .setParameter(1, since)
                .setParameter(2, id)
                .executeUpdate();
    }
}
