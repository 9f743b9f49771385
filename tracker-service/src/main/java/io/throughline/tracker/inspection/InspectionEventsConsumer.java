package io.throughline.tracker.inspection;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.throughline.chassis.event.Envelope;
import io.throughline.chassis.event.Inbox;
import io.throughline.chassis.event.ReadModel;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class InspectionEventsConsumer implements ReadModel {

    private final Inbox inbox;
    private final KnownInspections inspections;
    private final ObjectMapper json;

    InspectionEventsConsumer(Inbox inbox, KnownInspections inspections, ObjectMapper json) {
        this.inbox = inbox;
        this.inspections = inspections;
        this.json = json;
    }

    @Incoming("inspections")
    @Blocking
    void receive(ConsumerRecords<String, String> received) {
        inbox.take(received, this);
    }

    @Override
    public String name() {
        return "tracker.inspections";
    }

    @Override
    public String topic() {
        return "inspections.inspection.events";
    }

    @Override
    public void forget() {
        inspections.deleteAll();
    }

    @Override
    public void remember(Envelope event) {
        if (InspectionSaid.TYPES.contains(event.type())) {
            inspections.remember(event.data(json, InspectionSaid.class).inspection(), event.sequence());
        }
    }
}
