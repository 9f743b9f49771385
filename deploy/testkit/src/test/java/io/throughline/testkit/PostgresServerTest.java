package io.throughline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    @Test
    void what_it_has_committed_survives_its_death() throws SQLException {
        try (var server = PostgresServer.temporary().start().createDatabases("notes")) {
            execute(server, "create table note (text text)");
            execute(server, "insert into note values ('kept')");

            server.kill();
            server.start().createDatabases("notes");

            assertThat(query(server, "select text from note")).isEqualTo("kept");
        }
    }

    @Test
    void it_syncs_what_it_writes() throws SQLException {
        try (var server = PostgresServer.temporary().start()) {
            assertThat(query(server, "show fsync", "postgres")).isEqualTo("on");
            assertThat(query(server, "show synchronous_commit", "postgres")).isEqualTo("on");
        }
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        server.jdbcUrl("notes"), PostgresServer.USER, PostgresServer.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(PostgresServer server, String sql) throws SQLException {
        return query(server, sql, "notes");
    }

    private static String query(PostgresServer server, String sql, String database) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        server.jdbcUrl(database), PostgresServer.USER, PostgresServer.PASSWORD);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
