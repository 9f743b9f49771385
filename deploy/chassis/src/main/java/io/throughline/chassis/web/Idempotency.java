package io.throughline.chassis.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.problem.CommonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a client repeat a POST without doing it twice. The answer is stored in the write's own transaction, scoped to the
 * client: the same key and body replay it, another body is a 422, one that is still running a 409.
 */
@ApplicationScoped
public class Idempotency {

    private final EntityManager database;
    private final ObjectMapper json;
    private final CurrentActor actor;

    Idempotency(EntityManager database, ObjectMapper json, CurrentActor actor) {
        this.database = database;
        this.json = json;
        this.actor = actor;
    }

    /**
     * @param key the {@code Idempotency-Key} header; without one the write is simply done
     * @param request what tells this request from another: its address and body
     */
    @Transactional
    public Response once(@Nullable String key, Object request, Supplier<Response> write) {
        if (key == null || key.isBlank()) {
            return write.get();
        }
        if (key.length() > 200) {
            throw CommonProblem.malformed("An Idempotency-Key has at most 200 characters.");
        }
        String client = actor.get().subject();
        if (!lock(client + " " + key)) {
            throw CommonProblem.stillRunning();
        }
        String fingerprint = fingerprint(request);
        var stored = stored(client, key);
        if (stored.isEmpty()) {
            Response answer = write.get();
            store(client, key, fingerprint, answer);
            return answer;
        }
        Tuple row = stored.getFirst();
        if (!row.get("request", String.class).equals(fingerprint)) {
            throw CommonProblem.keyReused();
        }
        return replay(row);
    }

    private boolean lock(String name) {
        return (Boolean)
                database.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 1))", Boolean.class)
                        .setParameter(1, name)
                        .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> stored(String client, String key) {
        return database.createNativeQuery(
                        "select request, status, location, etag, body from idempotent_answer where client = ?1 and key = ?2",
                        Tuple.class)
                .setParameter(1, client)
                .setParameter(2, key)
                .getResultList();
    }

    private void store(String client, String key, String fingerprint, Response answer) {
        database.createNativeQuery("""
                        insert into idempotent_answer (client, key, request, status, location, etag, body)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, client)
                .setParameter(2, key)
                .setParameter(3, fingerprint)
                .setParameter(4, answer.getStatus())
                .setParameter(5, answer.getHeaderString(HttpHeaders.LOCATION))
                .setParameter(6, answer.getHeaderString(HttpHeaders.ETAG))
                .setParameter(7, answer.hasEntity() ? write(answer.getEntity()) : null)
                .executeUpdate();
    }

    private static Response replay(Tuple row) {
        return Response.status(row.get("status", Integer.class))
                .header(HttpHeaders.LOCATION, row.get("location", String.class))
                .header(HttpHeaders.ETAG, row.get("etag", String.class))
                .header("Idempotency-Replayed", "true")
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(row.get("body", String.class))
                .build();
    }

    private String fingerprint(Object request) {
        try {
            byte[] canonical = json.writer()
                    .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsString(request)
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("A request could not be fingerprinted", impossible);
        }
    }

    private String write(Object entity) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("An answer could not be stored", unwritable);
        }
    }
}
