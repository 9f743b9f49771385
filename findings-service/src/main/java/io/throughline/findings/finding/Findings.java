package io.throughline.findings.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All findings that were ever recorded. */
@ApplicationScoped
class Findings implements PanacheRepositoryBase<Finding, UUID> {

    Finding get(UUID id) {
        return findByIdOptional(id).orElseThrow(FindingProblem::unknown);
    }

    /** Holds the row until the transaction ends, so that its events keep their order. */
    Finding forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(FindingProblem::unknown);
    }

    /** Those of an inspection that are not withdrawn, held until the transaction ends. */
    List<Finding> standingForChange(UUID inspection) {
        return find(
                        "content.inspectionId = ?1 and content.status = ?2 order by position, id",
                        inspection,
                        Finding.RECORDED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those that another reading must not double: all but what an earlier reading withdrew. */
    List<Finding> thatStandOrWereDecidedForChange(UUID inspection) {
        return find(
                        "content.inspectionId = ?1 and (content.status = ?2 or decided) order by position, id",
                        inspection,
                        Finding.RECORDED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of an inspection that count, in the order of the report. */
    List<Finding> standing(UUID inspection) {
        return list(
                "content.inspectionId = ?1 and content.status = ?2 and content.review <> 'REJECTED' order by position, id",
                inspection,
                Finding.RECORDED);
    }

    int lastPosition(UUID inspection) {
        return find("content.inspectionId = ?1 order by position desc", inspection)
                .firstResultOptional()
                .map(Finding::position)
                .orElse(0);
    }

    /** In the order of the reports. */
    @SuppressWarnings("unchecked")
    List<Finding> matching(FindingFilter filter, int limit) {
        var query = new StringBuilder("select * from finding where true");
        var values = new HashMap<String, Object>();
        and(query, values, "inspection_id = :inspection", "inspection", filter.inspectionId());
        and(query, values, "dfe_code = :dfeCode", "dfeCode", filter.dfeCode());
        and(query, values, "kind = :kind", "kind", filter.kind());
        and(query, values, "themes @> array[cast(:theme as text)]", "theme", filter.theme());
        and(query, values, "polarity = :polarity", "polarity", filter.polarity());
        and(query, values, "review = :review", "review", filter.review());
        and(
                query,
                values,
                "to_tsvector('english', text) @@ websearch_to_tsquery('english', :words)",
                "words",
                filter.words());
        and(query, values, "status = :status", "status", filter.withWithdrawn() ? null : Finding.RECORDED);
        var after = filter.after();
        if (after != null) {
            query.append(" and (inspection_id, position, id) > (:afterInspection, :afterPosition, :afterId)");
            values.putAll(Map.of(
                    "afterInspection", after.inspection(), "afterPosition", after.position(), "afterId", after.id()));
        }
        query.append(" order by inspection_id, position, id limit ").append(limit);
        var prepared = getEntityManager().createNativeQuery(query.toString(), Finding.class);
        values.forEach(prepared::setParameter);
        return prepared.getResultList();
    }

    private static void and(
            StringBuilder query, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            query.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
