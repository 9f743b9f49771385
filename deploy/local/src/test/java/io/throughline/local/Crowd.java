package io.throughline.local;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Thousands of recommendations, all like one that there is, as a large council's years would leave. */
final class Crowd {

    private Crowd() {}

    static void of(int many, Stage stage) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        stage.postgres.jdbcUrl("tracker"),
                        io.throughline.testkit.PostgresServer.USER,
                        io.throughline.testkit.PostgresServer.PASSWORD);
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into recommendation
                    select (jsonb_populate_record(
                        one, jsonb_build_object('id', gen_random_uuid(), 'finding_id', gen_random_uuid()))).*
                    from recommendation one, generate_series(1, %d)
                    where one.id = (select min(first.id::text)::uuid from recommendation first)""".formatted(many));
        }
    }
}
