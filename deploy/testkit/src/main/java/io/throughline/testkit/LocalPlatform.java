package io.throughline.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gives a {@code @QuarkusTest} its platform: {@code @WithTestResource(LocalPlatform.class)}. The servers start once in a
 * JVM and are empty then; they end with it. Every application that is started gets a database of its own.
 */
public final class LocalPlatform implements QuarkusTestResourceLifecycleManager {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    public Map<String, String> start() {
        var platform = SharedPlatform.addresses();
        var database = "run_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        platform.createDatabase(database);
        return Map.of(
                "quarkus.devservices.enabled",
                "false",
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
