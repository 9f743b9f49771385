package io.throughline.inspections.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.throughline.inspections.progress.FindingEvent.FindingTold;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class KnownFindings implements PanacheRepositoryBase<KnownFinding, UUID> {

    /** Takes this over unless something newer is known. */
    void remember(FindingTold.Finding told, long sequence) {
        KnownFinding known = findById(told.id());
        if (known != null && known.sequence >= sequence) {
            return;
        }
        var row = known == null ? new KnownFinding() : known;
        row.id = told.id();
        row.inspectionId = told.inspection().id();
        row.sequence = sequence;
        row.kind = told.kind();
        row.polarity = told.polarity();
        row.review = told.review();
        row.status = told.status();
        if (known == null) {
            persist(row);
        }
    }
}
