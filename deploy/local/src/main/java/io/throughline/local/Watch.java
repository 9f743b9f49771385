package io.throughline.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.throughline.testkit.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** {@code deploy/local/watch}: the three diaries on the screen, while they are written. */
public final class Watch {

    private static final String SERVERS = "127.0.0.1:" + Ports.KAFKA;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Watch() {}

    public static void main(String[] arguments) throws InterruptedException {
        var given = List.of(arguments);
        try {
            requireBroker();
            watch(given.contains("--json"), given.contains("--all"));
        } catch (ExecutionException e) {
            System.err.println("There is no Kafka at " + SERVERS + "; deploy/local/up starts it.");
            System.exit(1);
        }
    }

    private static void requireBroker() throws ExecutionException, InterruptedException {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", SERVERS, "request.timeout.ms", 3000, "default.api.timeout.ms", 4000);
        try (var admin = Admin.create(settings)) {
            admin.describeTopics(Topics.ALL).allTopicNames().get();
        }
    }

    /** Without a group: it takes nothing away from anybody and leaves no trace. */
    private static void watch(boolean raw, boolean all) {
        Map<String, Object> settings = Map.of("bootstrap.servers", SERVERS);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = Topics.ALL.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            if (all) {
                consumer.seekToBeginning(partitions);
            } else {
                consumer.seekToEnd(partitions);
            }
            while (!Thread.currentThread().isInterrupted()) {
                for (var message : consumer.poll(Duration.ofSeconds(1))) {
                    System.out.println(raw ? message.value() : readable(message));
                }
            }
        }
    }

    private static String readable(ConsumerRecord<String, String> message) {
        try {
            return EventLine.of(JSON.readTree(message.value()));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return "unreadable event on " + message.topic() + ": " + message.value();
        }
    }
}
