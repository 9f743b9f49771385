package io.throughline.tracker.evidence;

import io.throughline.chassis.web.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes evidence down in the transaction of the recommendation that it is for, which says whether it may. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EvidenceCommands {

    private final EvidenceRecords records;
    private final EvidenceFiles files;
    private final EvidenceDiary diary;
    private final EntityManager database;

    EvidenceCommands(EvidenceRecords records, EvidenceFiles files, EvidenceDiary diary, EntityManager database) {
        this.records = records;
        this.files = files;
        this.diary = diary;
        this.database = database;
    }

    public EvidenceView add(UUID recommendation, AddEvidence command, String by, Instant at) {
        return add(
                recommendation,
                EvidenceVersion.of(command, by, at),
                command.shows(),
                command.expiresOn(),
                new Deed(by, at));
    }

    public EvidenceView add(
            UUID recommendation,
            EvidenceFile file,
            String shows,
            @Nullable LocalDate expiresOn,
            String by,
            Instant at) {
        files.store(file);
        return add(recommendation, EvidenceVersion.of(file, by, at), shows, expiresOn, new Deed(by, at));
    }

    private EvidenceView add(
            UUID recommendation, EvidenceVersion first, String shows, @Nullable LocalDate expiresOn, Deed deed) {
        var evidence = new Evidence(Uuid7.next(), recommendation, inspectionOf(recommendation), shows, expiresOn);
        EvidenceEvent added = evidence.add(first, deed);
        records.persist(evidence);
        diary.write(added);
        return evidence.view(deed.on());
    }

    /** What a claim may rest on: not what was rejected or erased. */
    public List<UUID> idsOf(UUID recommendation) {
        return records.of(List.of(recommendation)).stream()
                .map(Evidence::state)
                .filter(state -> state.status() != EvidenceStatus.REJECTED && state.erasedOn() == null)
                .map(EvidenceState::id)
                .toList();
    }

    /** The recommendations' room rests on this one, so it is asked by way of the database. */
    private UUID inspectionOf(UUID recommendation) {
        return (UUID) database.createNativeQuery("select inspection_id from recommendation where id = ?1", UUID.class)
                .setParameter(1, recommendation)
                .getSingleResult();
    }
}
