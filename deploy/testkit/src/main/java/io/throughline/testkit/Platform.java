package io.throughline.testkit;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** PostgreSQL, Kafka and the issuer together, with the databases and topics that the services expect. */
public record Platform(PostgresServer postgres, KafkaBroker kafka, TokenIssuer issuer) implements AutoCloseable {

    private static final String[] DATABASES = {"inspections", "findings", "tracker"};

    public static Platform temporary() {
        return new Platform(PostgresServer.temporary(), KafkaBroker.temporary(), TokenIssuer.temporary());
    }

    public static Platform keeping(Path data, int postgresPort, int kafkaPort, int issuerPort) {
        return new Platform(
                PostgresServer.keeping(data.resolve("postgres"), postgresPort),
                KafkaBroker.keeping(data.resolve("kafka"), kafkaPort),
                TokenIssuer.keeping(data.resolve("issuer"), issuerPort));
    }

    public Platform start() {
        var database = CompletableFuture.runAsync(() -> postgres.start().createDatabases(DATABASES));
        var broker = CompletableFuture.runAsync(() -> kafka.start().createTopics(Topics.ALL.toArray(String[]::new)));
        issuer.start();
        CompletableFuture.allOf(database, broker).join();
        return this;
    }

    @Override
    public void close() {
        issuer.close();
        kafka.close();
        postgres.close();
    }
}
