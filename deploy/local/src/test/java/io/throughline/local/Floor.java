package io.throughline.local;

import io.throughline.testkit.PostgresServer;
import io.throughline.testkit.Topics;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The least that a write and its hearing elsewhere can cost here: one transaction, one produce, one consume. */
final class Floor {

    private static final String TOPIC = "bench.floor";

    private final Stage stage;

    Floor(Stage stage) {
        this.stage = stage;
        stage.broker.createTopics(TOPIC);
        assert !Topics.ALL.contains(TOPIC);
    }

    Latencies measure(int samples, int aSecond) throws SQLException {
        var begun = new ConcurrentHashMap<String, Long>();
        var took = new ConcurrentHashMap<String, Long>();
        Map<String, Object> settings = Map.of("bootstrap.servers", stage.broker.bootstrapServers());
        try (var database = DriverManager.getConnection(
                        stage.postgres.jdbcUrl("postgres"), PostgresServer.USER, PostgresServer.PASSWORD);
                var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
                var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            try (var create = database.createStatement()) {
                create.execute("create table if not exists floor (id text, payload text)");
            }
            consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
            consumer.seekToEnd(consumer.assignment());
            consumer.assignment().forEach(consumer::position);
            var ear = Thread.ofPlatform().start(() -> {
                while (took.size() < samples) {
                    for (var heard : consumer.poll(Duration.ofMillis(100))) {
                        took.put(heard.key(), System.nanoTime() - begun.getOrDefault(heard.key(), 0L));
                    }
                }
            });
            write(samples, aSecond, database, producer, begun);
            Ripple.joined(ear);
        }
        return Latencies.ofNanos(took.values());
    }

    private static void write(
            int samples,
            int aSecond,
            java.sql.Connection database,
            KafkaProducer<String, String> producer,
            Map<String, Long> begun)
            throws SQLException {
        database.setAutoCommit(false);
        var pace = new Pace(aSecond);
        try (var insert = database.prepareStatement("insert into floor values (?, ?)")) {
            for (int n = 0; n < samples; n++) {
                pace.await();
                var key = Integer.toString(n);
                insert.setString(1, key);
                insert.setString(2, "x".repeat(1_500));
                begun.put(key, System.nanoTime());
                insert.executeUpdate();
                database.commit();
                var _ = producer.send(new ProducerRecord<>(TOPIC, 0, key, "x".repeat(1_500)));
            }
        }
    }
}
