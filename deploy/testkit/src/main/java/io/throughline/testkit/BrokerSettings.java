package io.throughline.testkit;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.metadata.storage.Formatter;

/** A broker as small as it gets: little memory; what it keeps, it keeps for ever. */
record BrokerSettings(Path data, int port, Seat seat, Map<String, String> security) {

    /** Kafka wants its directories formatted before the first start. */
    void format() {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setNodeId(seat.node())
                    .setClusterId(seat.cluster())
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(data.toString())
                    .addDirectory(data.toString())
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("could not prepare " + data + " for Kafka", e);
        }
    }

    Map<String, String> asMap() {
        var settings = new HashMap<String, String>();
        settings.put("node.id", Integer.toString(seat.node()));
        settings.put("process.roles", "broker,controller");
        settings.put("controller.quorum.voters", seat.voters());
        settings.put("controller.listener.names", "CONTROLLER");
        String protocol = security.isEmpty() ? "PLAINTEXT" : "SSL";
        settings.put("listener.security.protocol.map", "CONTROLLER:%1$s,%1$s:%1$s".formatted(protocol));
        settings.put("listeners", address(protocol, port) + "," + address("CONTROLLER", seat.controllerPort()));
        settings.put("advertised.listeners", address(protocol, port));
        settings.put("security.inter.broker.protocol", protocol);
        settings.putAll(security);
        settings.put("log.dirs", data.toString());
        settings.putAll(copies());
        settings.putAll(KEEP);
        settings.putAll(SMALL);
        return settings;
    }

    private static String address(String listener, int port) {
        return listener + "://" + Loopback.HOST + ":" + port;
    }

    private Map<String, String> copies() {
        return Map.of(
                "default.replication.factor", seat.copies(),
                "min.insync.replicas", seat.enough(),
                "offsets.topic.replication.factor", seat.copies(),
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", seat.copies(),
                "transaction.state.log.min.isr", seat.enough(),
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", seat.copies(),
                "share.coordinator.state.topic.min.isr", seat.enough());
    }

    private static final Map<String, String> KEEP = Map.of(
            "log.retention.ms", "-1",
            "log.retention.bytes", "-1",
            "offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE));

    private static final Map<String, String> SMALL = Map.of(
            "log.cleaner.dedupe.buffer.size", "8388608",
            "log.index.size.max.bytes", "1048576",
            "num.partitions", Integer.toString(Topics.PARTITIONS),
            // A killed broker may come back as soon as its old session is over.
            "broker.session.timeout.ms", "3000",
            "broker.heartbeat.interval.ms", "500",
            "num.network.threads", "2",
            "num.io.threads", "4",
            "group.initial.rebalance.delay.ms", "0");
}
