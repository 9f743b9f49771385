package io.throughline.tracker.evidence;

import io.throughline.chassis.web.Uuid7;
import io.throughline.tracker.history.History;
import io.throughline.tracker.history.HistoryEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes evidence down in the transaction of the recommendation that it is for, which says whether it may. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EvidenceCommands {

    private final EvidenceRecords records;
    private final History history;

    EvidenceCommands(EvidenceRecords records, History history) {
        this.records = records;
        this.history = history;
    }

    public EvidenceView add(UUID recommendation, AddEvidence command, String by, Instant at) {
        Evidence evidence = Evidence.give(Uuid7.next(), recommendation, command, by, at);
        records.persist(evidence);
        EvidenceView given = evidence.view();
        history.add(new HistoryEntry(recommendation, "evidence-added", given.id(), at, by, null, null, null));
        return given;
    }

    public List<UUID> idsOf(UUID recommendation) {
        return records.find("recommendationId", recommendation).stream()
                .map(evidence -> evidence.view().id())
                .toList();
    }
}
