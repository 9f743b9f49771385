package io.throughline.local;

import static org.awaitility.Awaitility.await;

import io.throughline.testkit.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** How many findings a second are read from long letters and recorded, and how many rows the database alone takes. */
final class RecordingRate {

    private static final String LAST = "'io.throughline.findings.reading-completed.v1'";

    private final Stage stage;
    private final Caller officer;

    RecordingRate(Stage stage) {
        this.stage = stage;
        this.officer = stage.caller("olive", "officer");
    }

    double ofLetters(int letters, int lines, int from) throws IOException, SQLException {
        try (var findings = connection()) {
            long before = count(findings);
            long done = completed(findings) + letters;
            long begun = System.nanoTime();
            for (int n = 0; n < letters; n++) {
                officer.sendLetter(Letters.ofLines(from + n, lines));
            }
            await().atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> completed(findings) >= done);
            double seconds = (System.nanoTime() - begun) / 1e9;
            return (count(findings) - before) / seconds;
        }
    }

    /** The rows of findings and their events, again, in transactions of one letter each. */
    double ofRowsAlone() throws SQLException {
        try (var source = connection();
                var create = source.createStatement()) {
            create.execute("create table bench_finding (like finding including all)");
            create.execute("create table bench_outbox (like outbox_event including all)");
            var halves = List.of(rows(source, "0"), rows(source, "1"));
            var events = List.of(events(source, "0"), events(source, "1"));
            long begun = System.nanoTime();
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> insert(halves.get(0), events.get(0))),
                            CompletableFuture.runAsync(() -> insert(halves.get(1), events.get(1))))
                    .join();
            int inserted = halves.get(0).size() + halves.get(1).size();
            return inserted / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private void insert(List<Object[]> findings, List<Object[]> events) {
        try (var database = connection()) {
            database.setAutoCommit(false);
            for (int from = 0; from < findings.size(); from += 200) {
                batch(database, "bench_finding", "", findings, from);
                batch(
                        database,
                        "bench_outbox",
                        "(id, aggregatetype, aggregateid, type, payload, partitionkey)",
                        events,
                        from);
                database.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void batch(Connection database, String table, String columns, List<Object[]> rows, int from)
            throws SQLException {
        if (from >= rows.size()) {
            return;
        }
        var marks = "?, ".repeat(rows.getFirst().length).replaceFirst(", $", "");
        try (var insert = database.prepareStatement("insert into " + table + columns + " values (" + marks + ")")) {
            for (var row : rows.subList(from, Math.min(rows.size(), from + 200))) {
                for (int column = 0; column < row.length; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static List<Object[]> rows(Connection database, String half) throws SQLException {
        return all(database, "select * from finding where position % 2 = " + half);
    }

    private static List<Object[]> events(Connection database, String half) throws SQLException {
        return all(
                database,
                "select id, aggregatetype, aggregateid, type, payload, partitionkey from outbox_event"
                        + " where type = 'io.throughline.findings.finding-recorded.v1' and position % 2 = " + half);
    }

    private static List<Object[]> all(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<Object[]>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new Object[columns];
                for (int column = 0; column < columns; column++) {
                    row[column] = rows.getObject(column + 1);
                }
                all.add(row);
            }
            return all;
        }
    }

    private static long completed(Connection database) throws SQLException {
        return number(database, "select count(*) from outbox_event where sent_at is not null and type = " + LAST);
    }

    private static long count(Connection database) throws SQLException {
        return number(database, "select count(*) from finding");
    }

    private static long number(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                stage.postgres.jdbcUrl("findings") + "?reWriteBatchedInserts=true",
                PostgresServer.USER,
                PostgresServer.PASSWORD);
    }
}
