package io.throughline.tracker.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last that happened; the API gives the stream from its beginning, and nobody wants to wait for that. */
@ApplicationScoped
@Transactional
class ActivityQueries {

    private final EntityManager database;

    ActivityQueries(EntityManager database) {
        this.database = database;
    }

    record Happened(
            UUID recommendation,
            String text,
            @Nullable String authority,
            String what,
            Instant at,
            String actor,
            @Nullable String reason) {}

    @SuppressWarnings("unchecked")
    List<Happened> last(int many) {
        List<Tuple> rows = database.createNativeQuery("""
                        select r.id, r.text, r.authority_name, h.what, h.at, h.actor, h.reason
                        from history_entry h join recommendation r on r.id = h.recommendation_id
                        order by h.line desc limit :many""", Tuple.class)
                .setParameter("many", many)
                .getResultList();
        return rows.stream()
                .map(row -> new Happened(
                        row.get("id", UUID.class),
                        row.get("text", String.class),
                        row.get("authority_name", String.class),
                        row.get("what", String.class),
                        row.get("at", Instant.class),
                        row.get("actor", String.class),
                        row.get("reason", String.class)))
                .toList();
    }
}
