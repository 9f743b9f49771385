package io.throughline.testkit;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** PostgreSQL, Kafka and the issuer together, with the databases and topics that the services expect. */
public record Platform(PostgresServer postgres, KafkaBroker kafka, TokenIssuer issuer) implements AutoCloseable {

    private static final String[] DATABASES = {"inspections", "findings", "tracker"};

    public static Platform temporary() {
        return new Platform(PostgresServer.temporary(), KafkaBroker.temporary(), TokenIssuer.temporary());
    }

    public static Platform keeping(Path data, Path postgresLog, int postgresPort, int kafkaPort, int issuerPort) {
        return new Platform(
                PostgresServer.keeping(data.resolve("postgres"), postgresPort, postgresLog),
                KafkaBroker.keeping(data.resolve("kafka"), kafkaPort),
                TokenIssuer.keeping(data.resolve("issuer"), issuerPort));
    }

    /** After a SIGKILL of the process that had it, its PostgreSQL still runs; the rest died with that process. */
    public static void endLeftovers(Path data) {
        new Postmaster(data.resolve("postgres")).kill();
    }

    public Platform start() {
        var database = CompletableFuture.runAsync(this::startPostgres);
        var broker = CompletableFuture.runAsync(this::startKafka);
        issuer.start();
        CompletableFuture.allOf(database, broker).join();
        return this;
    }

    public void startPostgres() {
        postgres.start().createDatabases(DATABASES);
    }

    public void startKafka() {
        kafka.start().createTopics(Topics.ALL.toArray(String[]::new));
    }

    @Override
    public void close() {
        issuer.close();
        kafka.close();
        postgres.close();
    }
}
