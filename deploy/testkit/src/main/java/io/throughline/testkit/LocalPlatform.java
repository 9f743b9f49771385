package io.throughline.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;

/**
 * Gives a {@code @QuarkusTest} its platform: {@code @WithTestResource(LocalPlatform.class)}. The servers start once in a
 * JVM and are empty then; they end with it. Every application that is started gets a database of its own.
 */
public final class LocalPlatform implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var platform = SharedPlatform.addresses();
        var database = "run_" + UUID.randomUUID();
        platform.createDatabase(database);
        return Map.of(
                "quarkus.http.test-port",
                "0",
                "quarkus.management.test-port",
                "0",
                "quarkus.datasource.jdbc.url",
                platform.jdbcUrl(database),
                "quarkus.datasource.username",
                PostgresServer.USER,
                "quarkus.datasource.password",
                PostgresServer.PASSWORD,
                "kafka.bootstrap.servers",
                platform.kafka(),
                "quarkus.oidc.auth-server-url",
                platform.issuer());
    }

    @Override
    public void stop() {
        // The next test class uses the same servers; they stop when the JVM does.
    }
}
