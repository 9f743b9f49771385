package io.throughline.findings.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.throughline.chassis.event.Envelope;
import io.throughline.chassis.event.EventConsumer;
import io.throughline.chassis.event.Inbox;
import io.throughline.findings.inspection.InspectionTold;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Acts on what happens to inspections: has their reports read, and lets findings follow. */
@ApplicationScoped
class IntakeConsumer implements EventConsumer {

    private final Inbox inbox;
    private final ReportReadingCommands commands;
    private final ReadingWorker worker;
    private final ObjectMapper json;

    IntakeConsumer(Inbox inbox, ReportReadingCommands commands, ReadingWorker worker, ObjectMapper json) {
        this.inbox = inbox;
        this.commands = commands;
        this.worker = worker;
        this.json = json;
    }

    @Incoming("intake")
    @Blocking
    void receive(ConsumerRecords<String, String> received) {
        inbox.take(received, this);
        worker.wake();
    }

    @Override
    public String name() {
        return "findings.intake";
    }

    @Override
    public String topic() {
        return "inspections.inspection.events";
    }

    @Override
    public void on(Envelope event) {
        switch (event.type()) {
            case InspectionTold.RECORDED -> commands.note(told(event));
            case InspectionTold.AMENDED -> commands.follow(told(event));
            case InspectionTold.WITHDRAWN -> commands.withdraw(told(event));
            default -> {
                // Newer producers may say more than we understand.
            }
        }
    }

    private InspectionTold.Inspection told(Envelope event) {
        return event.data(json, InspectionTold.class).inspection();
    }
}
