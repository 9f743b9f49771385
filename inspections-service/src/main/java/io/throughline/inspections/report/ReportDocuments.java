package io.throughline.inspections.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** The stored documents, each once, under their SHA-256; with their words as they were read on the day. */
@ApplicationScoped
public class ReportDocuments {

    private final EntityManager database;
    private final ObjectMapper json;

    ReportDocuments(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A document as it was sent. */
    public record Stored(String mediaType, byte[] content) {}

    /** Stores the document unless it is there; waits for one who stores the same at this moment. */
    @Transactional(TxType.MANDATORY)
    public void store(ReadDocument document, byte[] content) {
        database.createNativeQuery("""
                        insert into report_document (sha256, media_type, content, text, pages)
                        values (?1, ?2, ?3, cast(?4 as jsonb), ?5) on conflict do nothing""")
                .setParameter(1, document.sha256())
                .setParameter(2, document.mediaType())
                .setParameter(3, content)
                .setParameter(4, document.text())
                .setParameter(5, document.pages())
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    public Optional<Stored> content(String sha256) {
        return one("select media_type, content from report_document where sha256 = ?1", sha256)
                .map(row -> new Stored(row.get(0, String.class), row.get(1, byte[].class)));
    }

    @Transactional(TxType.MANDATORY)
    public Optional<ReportText> text(String sha256) {
        return one("select cast(text as text) from report_document where sha256 = ?1", sha256)
                .map(row -> {
                    try {
                        return json.readValue(row.get(0, String.class), ReportText.class);
                    } catch (JsonProcessingException unreadable) {
                        throw new IllegalStateException("A stored report's text could not be read", unreadable);
                    }
                });
    }

    @SuppressWarnings("unchecked")
    private Optional<Tuple> one(String query, String sha256) {
        return database.createNativeQuery(query, Tuple.class)
                .setParameter(1, sha256)
                .getResultStream()
                .findFirst();
    }
}
