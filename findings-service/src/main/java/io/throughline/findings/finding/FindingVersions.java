package io.throughline.findings.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.throughline.chassis.web.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FindingVersions implements PanacheRepositoryBase<FindingVersion, UUID> {

    void keep(FindingEvent said) {
        persist(new FindingVersion(Uuid7.next(), said));
    }

    /** The oldest first. */
    List<FindingVersion> of(UUID finding) {
        return list("findingId = ?1 order by version", finding);
    }
}
