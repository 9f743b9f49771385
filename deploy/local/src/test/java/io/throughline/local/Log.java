package io.throughline.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All that a diary holds, an event that was sent twice counted once. */
record Log(Map<String, JsonNode> events) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Log read(String bootstrapServers, String topic) throws IOException {
        var events = new LinkedHashMap<String, JsonNode>();
        for (var received : records(bootstrapServers, topic)) {
            var event = JSON.readTree(received.value());
            events.putIfAbsent(event.get("id").asText(), event);
        }
        return new Log(events);
    }

    static List<String> headers(String bootstrapServers, String topic, String name) {
        return records(bootstrapServers, topic).stream()
                .map(received -> received.headers().lastHeader(name))
                .filter(Objects::nonNull)
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<ConsumerRecord<String, String>> records(String bootstrapServers, String topic) {
        var records = new ArrayList<ConsumerRecord<String, String>>();
        try (var log = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = log.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            log.assign(partitions);
            log.seekToBeginning(partitions);
            var ends = log.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> log.position(end.getKey()) < end.getValue())) {
                log.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    /** The latest of each subject, as "sequence status"; the state is under {@code field} of the event's data. */
    Map<String, String> fold(String field) {
        var latest = new TreeMap<String, JsonNode>();
        for (var event : events.values()) {
            if (event.get("data").has(field)) {
                latest.merge(
                        event.get("subject").asText(), event, (old, now) -> sequence(now) > sequence(old) ? now : old);
            }
        }
        var fold = new TreeMap<String, String>();
        latest.forEach((subject, event) -> fold.put(
                subject,
                sequence(event) + " "
                        + event.get("data").get(field).get("status").asText()));
        return fold;
    }

    /** Every state that a subject has had, once: two events of one number would be two truths. */
    long subjectsAndSequences() {
        return events.values().stream()
                .map(event -> event.get("type").asText().replaceFirst("-.*", "")
                        + event.get("subject").asText()
                        + sequence(event))
                .distinct()
                .count();
    }

    private static long sequence(JsonNode event) {
        return event.get("sequence").asLong();
    }
}
