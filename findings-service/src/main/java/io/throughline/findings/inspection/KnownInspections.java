package io.throughline.findings.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class KnownInspections implements PanacheRepositoryBase<KnownInspection, UUID> {

    /** Takes this over unless something newer is known. */
    void remember(InspectionTold.Inspection told, long sequence) {
        KnownInspection known = findById(told.id());
        if (known != null && known.sequence >= sequence) {
            return;
        }
        var row = known == null ? new KnownInspection() : known;
        row.id = told.id();
        row.sequence = sequence;
        row.status = told.status();
        row.dfeCode = told.authority().dfeCode();
        row.onsCode = told.authority().onsCode();
        row.ofstedUrn = told.authority().ofstedUrn();
        row.state = told;
        if (known == null) {
            persist(row);
        }
    }

    Optional<String> dfeCodeOf(String anyCode) {
        return find("dfeCode = ?1 or onsCode = ?1 or ofstedUrn = ?1", anyCode)
                .firstResultOptional()
                .map(known -> known.dfeCode);
    }
}
