package io.throughline.chassis.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.throughline.chassis.work.WokenThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends what waits in the outbox, in order, from one replica at a time. It is woken after each commit of its own
 * replica, and looks by itself now and then for what a dead replica left behind. Sending twice is possible (killed
 * between the broker's answer and our commit) and harmless; sending out of order or not at all is not possible.
 */
@ApplicationScoped
class OutboxRelay {

    private static final int BATCH = 500;
    /** Any number will do, as long as every replica uses the same. */
    private static final long LOCK = 7_312_025_110_241L;

    private final DataSource database;
    private final EventPublisher publisher;
    private final WokenThread thread;

    OutboxRelay(
            DataSource database,
            EventPublisher publisher,
            @ConfigProperty(name = "throughline.outbox.poll") Duration poll) {
        this.database = database;
        this.publisher = publisher;
        this.thread = new WokenThread(
                "outbox-relay", poll, () -> sendBatch() == BATCH, "Events wait in the outbox", publisher::abandon);
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        thread.stop();
        publisher.close();
    }

    void wake() {
        thread.wake();
    }

    private int sendBatch() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<Message> batch = lockAndRead(connection);
                if (!batch.isEmpty()) {
                    publisher.send(batch);
                    markSent(connection, batch);
                }
                connection.commit();
                return batch.size();
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static List<Message> lockAndRead(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            lock.execute();
        }
        // A separate statement: its snapshot must be younger than the lock, or it could see rows that were just sent.
        try (var query = connection.prepareStatement("""
            select position, id, aggregatetype, partitionkey, type, payload, traceparent
            from outbox_event where sent_at is null order by position limit ?\
            """)) {
            query.setInt(1, BATCH);
            var batch = new ArrayList<Message>();
            var rows = query.executeQuery();
            while (rows.next()) {
                batch.add(new Message(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getString(7)));
            }
            return batch;
        }
    }

    private static void markSent(Connection connection, List<Message> batch) throws SQLException {
        try (var update = connection.prepareStatement(
                "update outbox_event set sent_at = clock_timestamp() where position = any (?)")) {
            update.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", batch.stream().map(Message::position).toArray()));
            update.executeUpdate();
        }
    }
}
