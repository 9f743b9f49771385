package io.throughline.testkit;

import static java.util.Map.entry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Gives a {@code @QuarkusTest} its platform: {@code @WithTestResource(LocalPlatform.class)}. The servers start once in a
 * JVM and are empty then; they end with it. Every application that is started gets a database of its own, whose tables belong
 * to somebody else, as in production.
 */
public final class LocalPlatform implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var platform = SharedPlatform.addresses();
        var database = "run_" + UUID.randomUUID();
        platform.createDatabase(database);
        return Map.ofEntries(
                entry("quarkus.http.test-port", "0"),
                entry("quarkus.management.test-port", "0"),
                entry("quarkus.datasource.jdbc.url", platform.jdbcUrl(database)),
                entry("quarkus.datasource.username", PostgresServer.SERVICE),
                entry("quarkus.datasource.password", PostgresServer.SERVICE),
                entry("quarkus.flyway.username", PostgresServer.USER),
                entry("quarkus.flyway.password", PostgresServer.PASSWORD),
                entry("throughline.database.application-role", PostgresServer.SERVICE),
                entry("kafka.bootstrap.servers", platform.kafka()),
                entry("quarkus.oidc.auth-server-url", platform.issuer()));
    }

    /** A connection of whoever owns the tables, and may do what the service may not. */
    public static Connection asOwner(DataSource database) throws SQLException {
        try (var service = database.getConnection()) {
            return DriverManager.getConnection(
                    service.getMetaData().getURL(), PostgresServer.USER, PostgresServer.PASSWORD);
        }
    }

    @Override
    public void stop() {
        // The next test class uses the same servers; they stop when the JVM does.
    }
}
