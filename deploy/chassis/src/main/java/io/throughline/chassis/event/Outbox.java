package io.throughline.chassis.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.throughline.chassis.web.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where events wait, in the transaction that made them true, until the relay has sent them. The table has the columns of
 * Debezium's outbox event router, so that operators can put Debezium in the relay's place.
 *
 * <p>Order: rows are written as the transaction ends, while it still holds its aggregates' row locks, so that
 * positions of one aggregate rise in the order of its versions.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox_event (id, aggregatetype, aggregateid, type, payload, partitionkey)
            values (?, ?, ?, ?, ?, ?)""";

    private final DataSource database;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;
    private final String source;

    Outbox(
            DataSource database,
            ObjectMapper json,
            TransactionSynchronizationRegistry transaction,
            OutboxRelay relay,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.json = json;
        this.transaction = transaction;
        this.relay = relay;
        this.source = "/" + service;
    }

    /** Appends what has happened; it is sent once the transaction under way is committed, and not at all if it is not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(DomainEvent event) {
        String type = annotation(event.getClass(), EventType.class).value();
        String topic = annotation(event.getClass(), Diary.class).value();
        UUID id = Uuid7.next();
        waiting()
                .add(new Row(
                        id,
                        topic,
                        event.subject().toString(),
                        type,
                        cloudEvent(id, type, event),
                        event.key().toString()));
    }

    /** Appends a message that is no event of this service, as a dead letter's copy, to be sent as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forward(String topic, @Nullable String key, String type, String payload) {
        waiting().add(new Row(Uuid7.next(), topic, Objects.requireNonNullElse(key, ""), type, payload, key));
    }

    private String cloudEvent(UUID id, String type, DomainEvent event) {
        ObjectNode data = json.valueToTree(event);
        data.remove("time");
        ObjectNode envelope = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id.toString())
                .put("source", source)
                .put("type", type)
                .put("subject", event.subject().toString())
                .put("time", event.time().toString())
                .put("sequence", event.sequence())
                .put("partitionkey", event.key().toString())
                .put("datacontenttype", "application/json");
        envelope.set("data", data);
        try {
            return json.writeValueAsString(envelope);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(type + " cannot be written", unwritable);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Row> waiting() {
        var rows = (List<Row>) transaction.getResource(Outbox.class);
        if (rows == null) {
            rows = new ArrayList<>();
            transaction.putResource(Outbox.class, rows);
            transaction.registerInterposedSynchronization(new WriteThenWake(rows));
        }
        return rows;
    }

    private void write(List<Row> rows) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (Row row : rows) {
                insert.setObject(1, row.id);
                insert.setString(2, row.topic);
                insert.setString(3, row.aggregate);
                insert.setString(4, row.type);
                insert.setString(5, row.payload);
                insert.setString(6, row.key);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("The outbox could not be written", failure);
        }
    }

    private static <A extends java.lang.annotation.Annotation> A annotation(Class<?> event, Class<A> kind) {
        for (Class<?> type = event; type != null; type = type.getSuperclass()) {
            if (type.isAnnotationPresent(kind)) {
                return type.getAnnotation(kind);
            }
            for (Class<?> shape : type.getInterfaces()) {
                if (shape.isAnnotationPresent(kind)) {
                    return shape.getAnnotation(kind);
                }
            }
        }
        throw new IllegalArgumentException(event.getName() + " has no @" + kind.getSimpleName());
    }

    private record Row(
            UUID id,
            String topic,
            String aggregate,
            String type,
            String payload,
            @Nullable String key) {}

    private final class WriteThenWake implements Synchronization {
        private final List<Row> rows;

        WriteThenWake(List<Row> rows) {
            this.rows = rows;
        }

        @Override
        public void beforeCompletion() {
            write(rows);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
