package io.throughline.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The log of {@link LocalPlatform}, for tests that speak as another service or read what was said. */
public final class EventLog {

    private EventLog() {}

    /** Says something, and returns once the broker has it. */
    public static void say(String topic, String key, String value) {
        try (var producer = KafkaClasses.with(
                () -> new KafkaProducer<>(servers(), new StringSerializer(), new StringSerializer()))) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("the broker did not take it", refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Says an event as a service's outbox would. */
    public static void say(String topic, UUID key, String type, UUID subject, long sequence, String data) {
        say(topic, key.toString(), cloudEvent(UUID.randomUUID(), type, subject, sequence, data));
    }

    /** A CloudEvent in structured JSON. */
    public static String cloudEvent(UUID id, String type, UUID subject, long sequence, String data) {
        return """
                {"specversion":"1.0","id":"%s","source":"/test","type":"%s","subject":"%s","sequence":%d,
                 "time":"%s","datacontenttype":"application/json","data":%s}""".formatted(id, type, subject, sequence, Instant.now(), data);
    }

    /** All that a topic holds at this moment, in order within each key. */
    public static List<ConsumerRecord<String, String>> read(String topic) {
        try (var consumer = KafkaClasses.with(
                () -> new KafkaConsumer<>(servers(), new StringDeserializer(), new StringDeserializer()))) {
            if (!consumer.listTopics().containsKey(topic)) {
                return List.of();
            }
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var all = new ArrayList<ConsumerRecord<String, String>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return all;
        }
    }

    private static Map<String, Object> servers() {
        return Map.of("bootstrap.servers", SharedPlatform.addresses().kafka());
    }
}
