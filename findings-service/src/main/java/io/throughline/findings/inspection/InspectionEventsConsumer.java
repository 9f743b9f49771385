package io.throughline.findings.inspection;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.throughline.chassis.event.Envelope;
import io.throughline.chassis.event.Inbox;
import io.throughline.chassis.event.ReadModel;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Remembers inspections. */
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
        return "findings.inspections";
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
        switch (event.type()) {
            case InspectionTold.RECORDED, InspectionTold.AMENDED, InspectionTold.WITHDRAWN ->
                inspections.remember(event.data(json, InspectionTold.class).inspection(), event.sequence());
            default -> {
                // Newer producers may say more than we understand.
            }
        }
    }
}
