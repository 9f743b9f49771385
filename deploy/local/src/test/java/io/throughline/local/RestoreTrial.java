package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.throughline.testkit.PostgresServer;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The runbook's restore: databases that were backed up at three instants are put back together, and the log makes them agree.
 * Not one of the tests, since it takes minutes: {@code deploy/bench/run restore} runs it.
 */
class RestoreTrial {

    private static final int LETTERS = 3;

    @Test
    void three_databases_of_three_instants_agree_again_by_the_log() throws Exception {
        try (var stage = Stage.open("restore")) {
            var officer = stage.caller("olive", "officer");
            var letters = new ArrayList<String>();
            for (int n = 0; n < LETTERS; n++) {
                letters.add(officer.sendLetter(Letters.number(n)).text("/id"));
            }
            var actions = Actions.about(stage, letters);
            allAgree(stage);
            backUp(stage, Service.INSPECTIONS);

            var amended = new Agreement(stage).findings().getFirst().get("id").asText();
            assertThat(amend(officer, amended).status()).isEqualTo(200);
            allAgree(stage);
            backUp(stage, Service.FINDINGS);

            for (int n = 0; n < actions.recommendations.size(); n++) {
                assertThat(actions.plan(stage.caller("omar", "action-owner")).status())
                        .isEqualTo(201);
            }
            allAgree(stage);
            backUp(stage, Service.TRACKER);

            for (var service : Service.values()) {
                stage.process(service).stop();
                restore(stage, service);
            }
            for (var service : Service.values()) {
                stage.process(service).start();
                stage.process(service).awaitReady();
            }
            assertThat(known(stage, "inspections")).isNotEqualTo(owned(stage));
            long begun = System.nanoTime();
            rebuildAll(stage);
            allAgree(stage);
            System.out.printf(
                    Locale.ROOT,
                    "restore: three databases of three instants agreed again %.1f s after their services were ready%n",
                    (System.nanoTime() - begun) / 1e9);
            assertThat(known(stage, "inspections")).isEqualTo(owned(stage));

            assertThat(officer.sendLetter(Letters.number(LETTERS)).status()).isEqualTo(201);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() ->
                            assertThat(new Agreement(stage).recommendations()).hasSize((LETTERS + 1) * Letters.ASKED));
            allAgree(stage);
        }
    }

    private static Answer amend(Caller officer, String finding) throws IOException {
        var here = "/v1/findings/" + finding;
        return officer.write(
                "PATCH",
                Service.FINDINGS,
                here,
                "{\"reference\":\"7\",\"reason\":\"Misread.\"}",
                "If-Match",
                officer.get(Service.FINDINGS, here).etag());
    }

    private static Map<String, String> known(Stage stage, String database) throws SQLException {
        return new Agreement(stage).rows(database, "select id, sequence from known_recommendation");
    }

    private static Map<String, String> owned(Stage stage) throws SQLException {
        return new Agreement(stage).rows("tracker", "select id, version from recommendation");
    }

    private static void rebuildAll(Stage stage) throws IOException {
        var admin = stage.caller("ada", "admin");
        for (var service : Service.values()) {
            for (var model : admin.get(service, "/v1/read-models").body().get("items")) {
                var done = admin.write(
                        "POST", service, "/v1/read-models/" + model.get("name").asText() + "/rebuild", "");
                assertThat(done.status()).as("%s", done).isEqualTo(200);
                assertThat(done.body().get("unreadable").asLong()).isZero();
            }
        }
    }

    private static void allAgree(Stage stage) {
        var agreement = new Agreement(stage);
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(agreement::holds);
    }

    private static void backUp(Stage stage, Service service) throws SQLException {
        var database = service.database();
        execute(
                stage,
                "alter database %s allow_connections false".formatted(database),
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(database),
                "create database %1$s_backup template %1$s".formatted(database),
                "alter database %s allow_connections true".formatted(database));
        stage.process(service).awaitReady();
    }

    private static void restore(Stage stage, Service service) throws SQLException {
        var database = service.database();
        execute(
                stage,
                "drop database %s with (force)".formatted(database),
                "alter database %1$s_backup rename to %1$s".formatted(database));
    }

    private static void execute(Stage stage, String... commands) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        stage.postgres.jdbcUrl("postgres"), PostgresServer.USER, PostgresServer.PASSWORD);
                var statement = connection.createStatement()) {
            for (var command : List.of(commands)) {
                statement.execute(command);
            }
        }
    }
}
