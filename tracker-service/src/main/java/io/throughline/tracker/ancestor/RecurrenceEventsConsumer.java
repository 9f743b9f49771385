package io.throughline.tracker.ancestor;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.throughline.chassis.event.Envelope;
import io.throughline.chassis.event.Inbox;
import io.throughline.chassis.event.ReadModel;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Remembers what was found again. */
@ApplicationScoped
class RecurrenceEventsConsumer implements ReadModel {

    private final Inbox inbox;
    private final KnownRecurrences recurrences;
    private final ObjectMapper json;

    RecurrenceEventsConsumer(Inbox inbox, KnownRecurrences recurrences, ObjectMapper json) {
        this.inbox = inbox;
        this.recurrences = recurrences;
        this.json = json;
    }

    @Incoming("recurrences")
    @Blocking
    void receive(ConsumerRecords<String, String> received) {
        inbox.take(received, this);
    }

    @Override
    public String name() {
        return "tracker.recurrences";
    }

    @Override
    public String topic() {
        return "findings.recurrence.events";
    }

    @Override
    public void forget() {
        recurrences.deleteAll();
    }

    @Override
    public void remember(Envelope event) {
        if (event.type().equals(RecurrenceSaid.DECIDED)) {
            recurrences.remember(event.data(json, RecurrenceSaid.class).decision(), event.sequence());
        }
    }
}
