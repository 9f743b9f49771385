package io.throughline.inspections.progress;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.throughline.chassis.event.Envelope;
import io.throughline.chassis.event.Inbox;
import io.throughline.chassis.event.ReadModel;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what is being done about it, for the counts beside each inspection. */
@ApplicationScoped
class RecommendationEventsConsumer implements ReadModel {

    private final Inbox inbox;
    private final KnownRecommendations recommendations;
    private final ObjectMapper json;

    RecommendationEventsConsumer(Inbox inbox, KnownRecommendations recommendations, ObjectMapper json) {
        this.inbox = inbox;
        this.recommendations = recommendations;
        this.json = json;
    }

    @Incoming("recommendations")
    @Blocking
    void receive(ConsumerRecords<String, String> received) {
        inbox.take(received, this);
    }

    @Override
    public String name() {
        return "inspections.recommendations";
    }

    @Override
    public String topic() {
        return "tracker.recommendation.events";
    }

    @Override
    public void forget() {
        recommendations.deleteAll();
    }

    @Override
    public void remember(Envelope event) {
        // Every type of this diary carries the whole recommendation, also those that are still to be invented.
        if (event.type().startsWith("io.throughline.tracker.recommendation-")
                && event.type().endsWith(".v1")) {
            recommendations.remember(event.data(json, RecommendationTold.class).recommendation(), event.sequence());
        }
    }
}
