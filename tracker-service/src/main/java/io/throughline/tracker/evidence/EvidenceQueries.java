package io.throughline.tracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
public class EvidenceQueries {

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

    /** What there is for these on that day. */
    public List<EvidenceBrief> briefly(Collection<UUID> recommendations, LocalDate on) {
        return recommendations.isEmpty()
                ? List.of()
                : records.list("recommendationId in ?1 order by id", recommendations).stream()
                        .map(evidence -> evidence.brief(on))
                        .toList();
    }
}
