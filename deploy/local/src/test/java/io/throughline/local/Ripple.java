package io.throughline.local;

import com.fasterxml.jackson.databind.JsonNode;
import io.throughline.testkit.PostgresServer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Findings are amended in findings-service, and PostgreSQL says when the transaction was committed that brought each
 * into inspections-service's read model. The time begins with the event's row in the outbox, a moment before its commit.
 */
final class Ripple {

    /** Much less than what passes between two versions of the same finding. */
    private static final long BETWEEN_LOOKS = 100_000_000;

    /** No more wait for answers at once than a service lets one caller. */
    private static final int CALLERS = 32;

    private final Stage stage;
    private final Caller officer;
    private final Map<String, Long> versions = new ConcurrentHashMap<>();
    /** Those that nobody is amending: two at once would refuse each other. */
    private final BlockingQueue<String> idle = new LinkedBlockingQueue<>();

    Ripple(Stage stage, List<JsonNode> findings) {
        this.stage = stage;
        this.officer = stage.caller("olive", "officer");
        for (var finding : findings) {
            versions.put(
                    finding.get("id").asText(),
                    Long.parseLong(finding.get("etag").asText().replaceAll("\\D", "")));
            idle.add(finding.get("id").asText());
        }
    }

    Latencies measure(int samples, int aSecond) throws SQLException {
        var seen = new ConcurrentHashMap<String, Instant>();
        var left = new AtomicInteger(samples);
        var ear = Thread.ofPlatform().start(() -> look(left, new HashMap<>(versions), seen));
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            var pace = new Pace(aSecond);
            for (int n = 0; n < samples; n++) {
                pace.await();
                amend(taken(), n, callers, left);
            }
        }
        joined(ear);
        return new Latencies(written().entrySet().stream()
                .filter(event -> seen.containsKey(event.getKey()))
                .mapToDouble(event -> event.getValue().until(seen.get(event.getKey()), ChronoUnit.MICROS) / 1_000.0)
                .sorted()
                .toArray());
    }

    /** @param left counts those down that were refused: nobody waits for them. */
    private void amend(String finding, int n, ExecutorService callers, AtomicInteger left) {
        var _ = callers.submit(() -> {
            var answer = officer.write(
                    "PATCH",
                    Service.FINDINGS,
                    "/v1/findings/" + finding,
                    "{\"reference\":\"%d\",\"reason\":\"Misread.\"}".formatted(n),
                    "If-Match",
                    "\"" + versions.get(finding) + "\"");
            if (answer.isDone()) {
                versions.put(finding, answer.version());
            } else {
                left.decrementAndGet();
                System.out.println("bench: " + answer);
            }
            return idle.add(finding);
        });
    }

    private String taken() {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void look(AtomicInteger samples, Map<String, Long> known, Map<String, Instant> seen) {
        try (var database = DriverManager.getConnection(
                        stage.postgres.jdbcUrl("inspections"), PostgresServer.USER, PostgresServer.PASSWORD);
                var query = database.prepareStatement(
                        "select id, sequence, pg_xact_commit_timestamp(xmin) from known_finding")) {
            var giveUp = Instant.now().plusSeconds(samples.get() / 20 + 30);
            while (seen.size() < samples.get() && Instant.now().isBefore(giveUp)) {
                var rows = query.executeQuery();
                while (rows.next()) {
                    var id = rows.getString(1);
                    var visible = rows.getObject(3, OffsetDateTime.class).toInstant();
                    for (long v = known.getOrDefault(id, 0L) + 1; v <= rows.getLong(2); v++) {
                        seen.put(id + " " + v, visible);
                        known.put(id, v);
                    }
                }
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Instant> written() throws SQLException {
        try (var database = DriverManager.getConnection(
                        stage.postgres.jdbcUrl("findings"), PostgresServer.USER, PostgresServer.PASSWORD);
                var query = database.createStatement();
                var rows = query.executeQuery(
                        "select aggregateid || ' ' || (payload::jsonb->>'sequence'), written_at from outbox_event")) {
            var written = new HashMap<String, Instant>();
            while (rows.next()) {
                written.put(
                        rows.getString(1),
                        rows.getObject(2, OffsetDateTime.class).toInstant());
            }
            return written;
        }
    }

    static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
