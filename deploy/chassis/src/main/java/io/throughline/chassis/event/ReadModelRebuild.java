package io.throughline.chassis.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Makes a read model again from the log, in one transaction: readers see the old one until the new one is whole. New
 * events wait meanwhile, and what they say is in the log already or comes after.
 */
@ApplicationScoped
class ReadModelRebuild {

    private static final Logger LOG = Logger.getLogger(ReadModelRebuild.class);
    private static final int TEN_MINUTES = 600;

    private final ObjectMapper json;
    private final InboxMemory memory;
    private final BrokerConnection broker;

    ReadModelRebuild(ObjectMapper json, InboxMemory memory, BrokerConnection broker) {
        this.json = json;
        this.memory = memory;
        this.broker = broker;
    }

    /**
     * @param events how many the log holds
     * @param subjects how many rows were made of them
     */
    public record Outcome(String readModel, long events, long subjects, long unreadable) {}

    /** The latest of each type is kept: a newer event of a type that the model passes over must not hide an older one. */
    private record Told(UUID subject, String type) {}

    Outcome rebuild(ReadModel model) {
        return QuarkusTransaction.requiringNew().timeout(TEN_MINUTES).call(() -> {
            memory.holdForRebuild(model);
            // Read after the lock is held: all that the live consumer has taken is then before these ends.
            var latest = new LinkedHashMap<Told, Envelope>();
            long[] counts = new long[2];
            readLog(model.topic(), latest, counts);
            model.forget();
            latest.values().forEach(event -> remember(model, event, counts));
            long subjects =
                    latest.keySet().stream().map(Told::subject).distinct().count();
            LOG.infof("%s rebuilt: %d events, %d subjects", model.name(), counts[0], subjects);
            return new Outcome(model.name(), counts[0], subjects, counts[1]);
        });
    }

    /** What is among the dead letters for the live consumer must not keep the model from being made. */
    private static void remember(ReadModel model, Envelope event, long[] counts) {
        try {
            model.remember(event);
        } catch (BrokenEvent misfit) {
            counts[1]++;
        }
    }

    private void readLog(String topic, Map<Told, Envelope> latest, long[] counts) {
        try (var log = new KafkaConsumer<>(
                broker.with(Map.of(
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false)),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = log.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            log.assign(partitions);
            log.seekToBeginning(partitions);
            var ends = new HashMap<>(log.endOffsets(partitions));
            while (ends.entrySet().stream().anyMatch(end -> log.position(end.getKey()) < end.getValue())) {
                for (var received : log.poll(Duration.ofMillis(500))) {
                    counts[0]++;
                    try {
                        Envelope event = Envelope.parse(json, String.valueOf(received.value()));
                        latest.merge(
                                new Told(event.subject(), event.type()),
                                event,
                                (old, now) -> now.sequence() > old.sequence() ? now : old);
                    } catch (BrokenEvent unreadable) {
                        counts[1]++;
                    }
                }
            }
        }
    }
}
