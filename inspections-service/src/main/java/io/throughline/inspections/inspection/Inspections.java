package io.throughline.inspections.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All inspections that were ever recorded. */
@ApplicationScoped
class Inspections implements PanacheRepositoryBase<Inspection, UUID> {

    Inspection get(UUID id) {
        return findByIdOptional(id).orElseThrow(InspectionProblem::unknown);
    }

    /** Holds the row until the transaction ends, so that its events keep their order. */
    Inspection forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(InspectionProblem::unknown);
    }

    Optional<Inspection> ofDocument(String sha256) {
        return find("report.sha256 = ?1 and status = ?2", sha256, Inspection.Status.RECORDED)
                .firstResultOptional();
    }

    /** Newest records first. */
    List<Inspection> matching(InspectionFilter filter, int limit) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new Parameters();
        if (filter.dfeCode() != null) {
            conditions.add("dfeCode = :dfeCode");
            values.and("dfeCode", filter.dfeCode());
        }
        if (filter.kind() != null) {
            conditions.add("kind = :kind");
            values.and("kind", filter.kind());
        }
        if (filter.from() != null) {
            conditions.add("startDate >= :from");
            values.and("from", filter.from());
        }
        if (filter.to() != null) {
            conditions.add("startDate <= :to");
            values.and("to", filter.to());
        }
        if (filter.before() != null) {
            conditions.add("id < :before");
            values.and("before", filter.before());
        }
        return find(String.join(" and ", conditions), Sort.descending("id"), values)
                .page(0, limit)
                .list();
    }
}
