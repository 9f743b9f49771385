package io.throughline.findings.verdict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that was ever confirmed. */
@ApplicationScoped
class Verdicts implements PanacheRepositoryBase<Verdict, UUID> {

    /** Holds the row until the transaction ends, so that its events keep their order. */
    Optional<Verdict> forChange(UUID finding, UUID inspection) {
        return find("findingId = ?1 and inspectionId = ?2", finding, inspection)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Verdict> ofInspection(UUID inspection) {
        return list("inspectionId", inspection);
    }
}
