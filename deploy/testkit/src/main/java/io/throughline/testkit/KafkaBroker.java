package io.throughline.testkit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** A real Kafka, broker and controller in one, inside this process. {@link BrokerProcess} gives it one of its own. */
public final class KafkaBroker implements AutoCloseable {

    private final BrokerSettings settings;
    private final DataFolder data;
    private @Nullable KafkaRaftServer running;

    private KafkaBroker(DataFolder data, int port, Seat seat, Map<String, String> security) {
        this.data = data;
        this.settings = new BrokerSettings(data.path(), port, seat, security);
        Quiet.down(Level.SEVERE, "kafka", "org.apache.kafka", "state.change.logger");
        data.onExit(this::close);
    }

    public static KafkaBroker temporary() {
        return new KafkaBroker(DataFolder.temporary("kafka"), Loopback.freePort(), Seat.alone(), Map.of());
    }

    public static KafkaBroker keeping(Path data, int port) {
        return keeping(data, port, Seat.alone());
    }

    static KafkaBroker keeping(Path data, int port, Seat seat) {
        return new KafkaBroker(DataFolder.keeping(data), port, seat, Map.of());
    }

    /** As a cluster has it: who comes shows a certificate, and may do nothing that was not allowed. */
    static KafkaBroker secured(Certificates certificates, String operator) {
        var security = new HashMap<>(certificates.settings(operator));
        security.put("ssl.client.auth", "required");
        security.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        security.put("super.users", "User:CN=" + operator);
        return new KafkaBroker(DataFolder.temporary("kafka"), Loopback.freePort(), Seat.alone(), security);
    }

    public synchronized KafkaBroker start() {
        if (running == null) {
            settings.format();
            running = KafkaClasses.with(this::startedServer);
        }
        return this;
    }

    private KafkaRaftServer startedServer() {
        var server = new KafkaRaftServer(new KafkaConfig(settings.asMap(), false), Time.SYSTEM);
        server.startup();
        return server;
    }

    @Override
    public synchronized void close() {
        if (running != null) {
            running.shutdown();
            running.awaitShutdown();
            running = null;
        }
        data.release();
    }

    public String bootstrapServers() {
        return Loopback.HOST + ":" + settings.port();
    }

    /** Creates those that are not there yet. */
    public KafkaBroker createTopics(String... names) {
        Topics.create(bootstrapServers(), names);
        return this;
    }
}
