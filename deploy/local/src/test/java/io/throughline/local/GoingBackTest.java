package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.testkit.PostgresServer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A newer version was here, has widened tables, and has gone again: the old one comes back and works. */
class GoingBackTest {

    private final Stage stage = Stage.shared();
    private final ServiceProcess tracker = stage.process(Service.TRACKER);

    @AfterEach
    void nobody_was_here() throws SQLException {
        execute("alter table action drop column of_the_next_version");
        execute("delete from flyway_schema_history where version in ('0.99', '999')");
    }

    @Test
    void a_version_works_on_the_tables_of_the_next_one() throws Exception {
        var letter = stage.caller("olive", "officer").sendLetter(Letters.number(2_400));
        var actions = Actions.about(stage, List.of(letter.text("/id")));
        execute("alter table action add column of_the_next_version text");
        for (var version : List.of("0.99", "999")) {
            execute("""
                insert into flyway_schema_history
                select max(installed_rank) + 1, '%s', 'of the next version', 'SQL', 'V%s__next.sql', 1, 'postgres', now(), 1, true
                from flyway_schema_history""".formatted(version, version));
        }
        tracker.stop();
        tracker.start();
        tracker.awaitReady();
        assertThat(actions.plan(stage.caller("omar", "action-owner")).status()).isEqualTo(201);
    }

    private void execute(String command) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        stage.postgres.jdbcUrl("tracker"), PostgresServer.USER, PostgresServer.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
