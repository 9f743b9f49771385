package io.throughline.inspections.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class KnownReadings implements PanacheRepositoryBase<KnownReading, UUID> {

    /** Takes this over unless something newer is known. */
    void remember(UUID inspection, long sequence, String status, Map<String, String> absences, List<String> warnings) {
        KnownReading known = findById(inspection);
        if (known != null && known.sequence >= sequence) {
            return;
        }
        var row = known == null ? new KnownReading() : known;
        row.inspectionId = inspection;
        row.sequence = sequence;
        row.status = status;
        row.absences = absences;
        row.warnings = warnings;
        if (known == null) {
            persist(row);
        }
    }
}
