package io.throughline.chassis.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.throughline.chassis.audit.Audit;
import io.throughline.chassis.stream.StreamTail;
import io.throughline.chassis.trace.Traces;
import io.throughline.chassis.web.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
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
import org.jboss.logging.Logger;
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

    private static final Logger LOG = Logger.getLogger(Outbox.class);
    private static final String INSERT = """
        insert into outbox_event (id, aggregatetype, aggregateid, type, payload, partitionkey, authority, traceparent)
        values (?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private final DataSource database;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;
    private final StreamTail stream;
    private final Audit audit;
    private final Instance<Councils> councils;
    private final Traces traces;
    private final String source;

    Outbox(
            DataSource database,
            ObjectMapper json,
            TransactionSynchronizationRegistry transaction,
            OutboxRelay relay,
            StreamTail stream,
            Audit audit,
            Instance<Councils> councils,
            Traces traces,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.json = json;
        this.transaction = transaction;
        this.relay = relay;
        this.stream = stream;
        this.audit = audit;
        this.councils = councils;
        this.traces = traces;
        this.source = "/" + service;
    }

    /**
     * Appends what has happened; it is sent once the transaction under way is committed, and not at all if it is not. It is
     * entered in the audit too.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(DomainEvent event) {
        var said = SaidEvent.of(event, source, json);
        String authority = said.authority() == null ? council(event.key()) : said.authority();
        audit.done(said.deed().authority(authority));
        waiting()
                .add(new Row(
                        said.id(),
                        said.topic(),
                        event.subject().toString(),
                        said.type(),
                        said.cloudEvent(json),
                        event.key().toString(),
                        authority,
                        traces.underWay()));
        LOG.debugf("said: %s", said.type());
    }

    private @Nullable String council(UUID inspection) {
        return councils.isResolvable() ? councils.get().ofInspection(inspection) : null;
    }

    /** Appends a message that is no event of this service, as a dead letter's copy, to be sent as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forward(String topic, @Nullable String key, String type, String payload) {
        waiting()
                .add(new Row(Uuid7.next(), topic, Objects.requireNonNullElse(key, ""), type, payload, key, null, null));
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
                insert.setString(7, row.authority);
                insert.setString(8, row.trace);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("The outbox could not be written", failure);
        }
    }

    private record Row(
            UUID id,
            String topic,
            String aggregate,
            String type,
            String payload,
            @Nullable String key,
            @Nullable String authority,
            @Nullable String trace) {}

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
                stream.wake();
            }
        }
    }
}
