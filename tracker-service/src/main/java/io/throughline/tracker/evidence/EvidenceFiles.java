package io.throughline.tracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What files hold, each once, under its SHA-256. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EvidenceFiles {

    private final EntityManager database;

    EvidenceFiles(EntityManager database) {
        this.database = database;
    }

    void store(EvidenceFile file) {
        database.createNativeQuery("insert into evidence_file (sha256, content) values (?1, ?2) on conflict do nothing")
                .setParameter(1, file.sha256())
                .setParameter(2, file.content())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Optional<byte[]> content(String sha256) {
        return database.createNativeQuery("select content from evidence_file where sha256 = ?1", byte[].class)
                .setParameter(1, sha256)
                .getResultStream()
                .findFirst();
    }

    /** Other evidence that holds the same file, and is not erased. */
    @SuppressWarnings("unchecked")
    List<UUID> alsoHeldBy(UUID evidence) {
        return database.createNativeQuery("""
            select distinct e.id from evidence_version mine
            join evidence_version other on other.sha256 = mine.sha256 and other.kind = 'FILE'
            join evidence e on e.id = other.evidence_id and e.erased_on is null
            where mine.evidence_id = ?1 and mine.kind = 'FILE' and e.id <> ?1 order by e.id\
            """, UUID.class)
                .setParameter(1, evidence)
                .getResultList();
    }

    /** Forgets what nobody else holds, and the answers that were kept in case somebody asks twice. */
    void forget(UUID evidence) {
        // Also who holds it out of the reach of whoever asks: a matter for the database.
        var _ = database.createNativeQuery("select cast(forget_files_of(?1) as text)", String.class)
                .setParameter(1, evidence)
                .getSingleResult();
        database.createNativeQuery("delete from idempotent_answer where body like ?1")
                .setParameter(1, "%" + evidence + "%")
                .executeUpdate();
    }
}
