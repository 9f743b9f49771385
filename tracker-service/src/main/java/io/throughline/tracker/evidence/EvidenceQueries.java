package io.throughline.tracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who sees evidence is written down in the transaction that reads it: no look without its line. */
@ApplicationScoped
@Transactional
public class EvidenceQueries {

    private final EvidenceRecords records;
    private final EvidenceFiles files;
    private final EvidenceAccess access;

    EvidenceQueries(EvidenceRecords records, EvidenceFiles files, EvidenceAccess access) {
        this.records = records;
        this.files = files;
        this.access = access;
    }

    record Handed(EvidenceVersion version, byte[] content) {}

    EvidenceView get(UUID id) {
        Evidence evidence = records.get(id);
        access.check(evidence.state().recommendationId());
        return shown(evidence);
    }

    List<EvidenceView> of(UUID recommendation, UUID after, int limit) {
        access.check(recommendation);
        return records.of(recommendation, after, limit).stream()
                .map(this::shown)
                .toList();
    }

    private EvidenceView shown(Evidence evidence) {
        access.looked(evidence, evidence.versions().size(), EvidenceLook.What.SHOWN);
        return evidence.view(access.deed().on());
    }

    Handed file(UUID id, int number) {
        Evidence evidence = records.get(id);
        access.check(evidence.state().recommendationId());
        evidence.checkThere();
        List<EvidenceVersion> versions = evidence.versions();
        if (number < 1 || number > versions.size()) {
            throw EvidenceProblem.unknownVersion(number);
        }
        EvidenceVersion version = versions.get(number - 1);
        if (version.kind() != EvidenceView.Kind.FILE) {
            throw EvidenceProblem.notAFile(number);
        }
        access.looked(evidence, number, EvidenceLook.What.FILE);
        return new Handed(
                version, files.content(version.sha256()).orElseThrow(() -> EvidenceProblem.unknownVersion(number)));
    }

    int latest(UUID id) {
        return records.get(id).versions().size();
    }

    List<EvidenceLook> looks(UUID id, long after, int limit) {
        records.get(id);
        return access.looks(id, after, limit);
    }

    /** What there is for these on that day, and not what it holds: no look. */
    public List<EvidenceBrief> briefly(Collection<UUID> recommendations, LocalDate on) {
        return recommendations.isEmpty()
                ? List.of()
                : records.of(recommendations).stream()
                        .map(evidence -> EvidenceBrief.of(evidence.state(), evidence.holds(on)))
                        .toList();
    }
}
