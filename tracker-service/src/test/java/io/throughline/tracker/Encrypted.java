package io.throughline.tracker;

import io.throughline.testkit.SecuredPlatform;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Speaks and listens at the broker of {@link SecuredPlatform}, as one of the services. */
final class Encrypted {

    private Encrypted() {}

    /** What a letter asks for, told by the findings service, becomes a recommendation here. */
    static String opened(Letter letter) throws ExecutionException, InterruptedException {
        say(
                "findings-service",
                Letter.TOPIC,
                letter.inspection.toString(),
                letter.asks().recorded(1));
        return Tracker.recommendationOf(letter.inspection);
    }

    static void say(String as, String topic, String key, String event) throws ExecutionException, InterruptedException {
        try (var producer =
                new KafkaProducer<>(SecuredPlatform.client(as), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, event)).get();
        }
    }

    /** Whether somebody else hears of it. */
    static boolean hears(String as, String topic, String words) {
        Map<String, Object> settings = new HashMap<>(SecuredPlatform.client(as));
        settings.put("group.id", as + "-trial-" + UUID.randomUUID());
        settings.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (System.nanoTime() < until) {
                for (var event : consumer.poll(Duration.ofMillis(500))) {
                    if (event.value().contains(words)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
