package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.throughline.testkit.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service that is told to stop does so at once, but answers first what it was asked before. */
class StopTest {

    private final Stage stage = Stage.shared();
    private final Caller officer = stage.caller("olive", "officer");
    private final ServiceProcess inspections = stage.process(Service.INSPECTIONS);

    @AfterEach
    void it_serves_the_others_again() {
        inspections.start();
        inspections.awaitReady();
    }

    @Test
    void a_call_under_way_is_answered_and_nothing_else_is_waited_for() throws Exception {
        var letter = officer.sendLetter(Letters.number(2_000));
        var here = "/v1/inspections/" + letter.text("/id");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var database = database()) {
            hold(letter.text("/id"), database);
            var answer = CompletableFuture.supplyAsync(() -> withdraw(here, letter), threads);
            await().atMost(Duration.ofSeconds(30)).until(() -> somebodyWaits(database));

            var stopped = CompletableFuture.runAsync(inspections::stop, threads);
            assertThat(stopped).isNotDone();
            database.rollback();

            assertThat(answer.get().status()).isEqualTo(200);
            assertThat(stopped).succeedsWithin(Duration.ofSeconds(15));
        }
    }

    private Answer withdraw(String here, Answer letter) {
        try {
            return officer.write(
                    "POST",
                    Service.INSPECTIONS,
                    here + "/withdrawal",
                    "{\"reason\":\"Sent by mistake.\"}",
                    "If-Match",
                    letter.etag());
        } catch (java.io.IOException cutOff) {
            throw new java.io.UncheckedIOException(cutOff);
        }
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection(
                stage.postgres.jdbcUrl("inspections"), PostgresServer.USER, PostgresServer.PASSWORD);
    }

    private static void hold(String inspection, Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (var lock = database.prepareStatement("select 1 from inspection where id = ?::uuid for update")) {
            lock.setString(1, inspection);
            assertThat(lock.executeQuery().next()).isTrue();
        }
    }

    private static boolean somebodyWaits(Connection database) throws SQLException {
        try (var query = database.createStatement();
                var waiting = query.executeQuery("select 1 from pg_locks where not granted")) {
            return waiting.next();
        }
    }
}
