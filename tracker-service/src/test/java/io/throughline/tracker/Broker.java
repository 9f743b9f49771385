package io.throughline.tracker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The broker as another service sees it. */
public final class Broker {

    private Broker() {}

    /** Sends in the given order, each acknowledged before the next. */
    public static void send(String topic, UUID key, String... payloads) {
        try (var producer = new KafkaProducer<>(configuration(), new StringSerializer(), new StringSerializer())) {
            for (String payload : payloads) {
                producer.send(new ProducerRecord<>(topic, key.toString(), payload))
                        .get();
            }
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** All that was ever written about this key, in order. */
    public static List<String> read(String topic, UUID key) {
        var found = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(configuration(), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(received -> {
                    if (key.toString().equals(received.key())) {
                        found.add(received.value());
                    }
                });
            }
        }
        return found;
    }

    private static Map<String, Object> configuration() {
        return Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }
}
