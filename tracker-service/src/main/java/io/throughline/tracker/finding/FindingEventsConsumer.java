package io.throughline.tracker.finding;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.throughline.chassis.event.Envelope;
import io.throughline.chassis.event.Inbox;
import io.throughline.chassis.event.ReadModel;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class FindingEventsConsumer implements ReadModel {

    private final Inbox inbox;
    private final KnownFindings findings;
    private final ObjectMapper json;

    FindingEventsConsumer(Inbox inbox, KnownFindings findings, ObjectMapper json) {
        this.inbox = inbox;
        this.findings = findings;
        this.json = json;
    }

    @Incoming("findings")
    @Blocking
    void receive(ConsumerRecords<String, String> received) {
        inbox.take(received, this);
    }

    @Override
    public String name() {
        return "tracker.findings";
    }

    @Override
    public String topic() {
        return "findings.finding.events";
    }

    @Override
    public void forget() {
        findings.deleteAll();
    }

    @Override
    public void remember(Envelope event) {
        if (FindingSaid.TYPES.contains(event.type())) {
            findings.remember(event.data(json, FindingSaid.class).finding(), event.sequence());
        }
    }
}
