package io.throughline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaBrokerTest {

    private static final TopicPartition FIRST = new TopicPartition("letters", 0);

    @Test
    void what_is_sent_is_received() throws ExecutionException, InterruptedException {
        try (var broker = KafkaBroker.temporary().start().createTopics("letters")) {
            send(broker.bootstrapServers(), "hello");

            assertThat(received(broker.bootstrapServers())).containsExactly("hello");
        }
    }

    @Test
    void a_killed_broker_comes_back_with_what_it_acknowledged() throws ExecutionException, InterruptedException {
        try (var broker = BrokerProcess.temporary().start()) {
            Topics.create(broker.bootstrapServers(), "letters");
            send(broker.bootstrapServers(), "before");

            broker.kill();
            broker.start();
            send(broker.bootstrapServers(), "after");

            assertThat(received(broker.bootstrapServers())).containsExactly("before", "after");
        }
    }

    private static void send(String servers, String text) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("letters", 0, "key", text)).get();
        }
    }

    private static List<String> received(String servers) {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(FIRST));
            consumer.seekToBeginning(List.of(FIRST));
            return consumer.poll(Duration.ofSeconds(10)).records(FIRST).stream()
                    .map(message -> message.value())
                    .toList();
        }
    }
}
