package io.throughline.chassis.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what waits in the outbox, in order, from one replica at a time. It is woken after each commit of its own
 * replica, and looks by itself now and then for what a dead replica left behind. Sending twice is possible (killed
 * between the broker's answer and our commit) and harmless; sending out of order or not at all is not possible.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    /** Any number will do, as long as every replica uses the same. */
    private static final long LOCK = 7_312_025_110_241L;

    private final DataSource database;
    private final EventPublisher publisher;
    private final Duration poll;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
    private volatile boolean running;

    OutboxRelay(
            DataSource database,
            EventPublisher publisher,
            @ConfigProperty(name = "throughline.outbox.poll") Duration poll) {
        this.database = database;
        this.publisher = publisher;
        this.poll = poll;
    }

    void start(@Observes StartupEvent started) {
        running = true;
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        work.release();
        thread.join(Duration.ofSeconds(10));
        publisher.close();
    }

    void wake() {
        work.release();
    }

    private void run() {
        int failures = 0;
        while (running) {
            try {
                work.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS);
                work.drainPermits();
                while (running && sendBatch() == BATCH) {
                    // there may be more
                }
                failures = 0;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | RuntimeException failure) {
                failures++;
                if (failures == 1 || failures % 20 == 0) {
                    LOG.warnf("Events wait in the outbox (attempt %d): %s", failures, failure.getMessage());
                }
                publisher.abandon();
                pause(Math.min(2_000, 100L << Math.min(failures, 5)));
            }
        }
    }

    private void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            running = false;
            Thread.currentThread().interrupt();
        }
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
                select position, id, aggregatetype, partitionkey, type, payload
                from outbox_event where sent_at is null order by position limit ?""")) {
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
                        rows.getString(6)));
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
