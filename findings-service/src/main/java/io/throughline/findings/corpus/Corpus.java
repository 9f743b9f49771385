package io.throughline.findings.corpus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All that was ever said. */
@ApplicationScoped
class Corpus implements PanacheRepositoryBase<CorpusItem, UUID> {

    /** Takes this over unless something newer is known. */
    void remember(FindingTold.Finding told, long sequence) {
        CorpusItem known = findById(told.id());
        if (known != null && known.sequence >= sequence) {
            return;
        }
        var row = known == null ? new CorpusItem() : known;
        row.tell(told, sequence);
        if (known == null) {
            persist(row);
        }
    }

    /** What is asked for and what is called weak, the oldest inspection first. */
    List<CorpusItem> comparable(Collection<String> dfeCodes) {
        return list(
                "live and dfeCode in ?1 and inspectedOn is not null and inspectionKind <> 'NEWS'"
                        + " and (kind <> 'FINDING' or polarity = 'WEAKNESS') order by inspectedOn, inspectionId, spanStart, id",
                dfeCodes);
    }
}
