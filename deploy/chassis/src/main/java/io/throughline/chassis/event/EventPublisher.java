package io.throughline.chassis.event;

import io.throughline.chassis.trace.Traces;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The broker's side of the relay: a batch is either acknowledged whole, in order, or an exception. */
@ApplicationScoped
class EventPublisher {

    private final BrokerConnection broker;
    private final boolean createTopics;
    private final int partitions;
    private final Set<String> known = new HashSet<>();
    private @Nullable KafkaProducer<String, String> producer;

    EventPublisher(
            BrokerConnection broker,
            @ConfigProperty(name = "throughline.topics.create") boolean createTopics,
            @ConfigProperty(name = "throughline.topics.partitions") int partitions) {
        this.broker = broker;
        this.createTopics = createTopics;
        this.partitions = partitions;
    }

    void send(List<Message> batch) {
        var open = producer();
        var answers = new ArrayList<Future<?>>(batch.size());
        for (Message message : batch) {
            ensureTopic(message.topic());
            var sending = new ProducerRecord<>(message.topic(), message.key(), message.payload());
            sending.headers().add(header("ce_id", message.id())).add(header("ce_type", message.type()));
            sending.headers().add(header("content-type", "application/cloudevents+json; charset=UTF-8"));
            if (message.trace() != null) {
                sending.headers().add(header(Traces.HEADER, message.trace()));
            }
            answers.add(open.send(sending));
        }
        try {
            for (Future<?> answer : answers) {
                answer.get();
            }
        } catch (ExecutionException refused) {
            throw new IllegalStateException("The broker did not take the events: " + refused.getMessage(), refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while sending", stopped);
        }
    }

    /** Forgets what is still under way, so that nothing of a failed batch can overtake its second attempt. */
    void abandon() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    void close() {
        abandon();
    }

    private KafkaProducer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    broker.with(Map.of(
                            ProducerConfig.ACKS_CONFIG, "all",
                            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                            ProducerConfig.LINGER_MS_CONFIG, 0,
                            ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
                            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000,
                            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500)),
                    new StringSerializer(),
                    new StringSerializer());
        }
        return producer;
    }

    private void ensureTopic(String topic) {
        if (!createTopics || known.contains(topic)) {
            return;
        }
        try (var admin = Admin.create(broker.with(Map.of(
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500)))) {
            // Kept for ever: the log is how a read model is rebuilt and how a new dashboard starts.
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(partitions), Optional.empty())
                            .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"))))
                    .all()
                    .get();
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Topic " + topic + " could not be made", refused);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while making topic " + topic, stopped);
        }
        known.add(topic);
    }

    private static RecordHeader header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
