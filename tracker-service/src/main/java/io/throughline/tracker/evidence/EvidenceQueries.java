package io.throughline.tracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class EvidenceQueries {

    private final EvidenceRecords records;

    EvidenceQueries(EvidenceRecords records) {
        this.records = records;
    }

    EvidenceView get(UUID id) {
        return records.findByIdOptional(id)
                .orElseThrow(() -> EvidenceProblem.unknown(id))
                .view();
    }

    List<EvidenceView> of(UUID recommendation, UUID after, int limit) {
        return records.of(recommendation, after, limit);
    }
}
