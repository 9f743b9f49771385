package io.throughline.tracker.verdict;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.event.Envelope;
import io.throughline.chassis.event.EventConsumer;
import io.throughline.chassis.event.Inbox;
import io.throughline.tracker.recommendation.Act;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what a person has confirmed that a later report says. */
@ApplicationScoped
class VerdictEventsConsumer implements EventConsumer {

    private final Inbox inbox;
    private final Verdicts verdicts;
    private final ObjectMapper json;
    private final Clock clock;

    VerdictEventsConsumer(Inbox inbox, Verdicts verdicts, ObjectMapper json, Clock clock) {
        this.inbox = inbox;
        this.verdicts = verdicts;
        this.json = json;
        this.clock = clock;
    }

    @Incoming("verdicts")
    @Blocking
    void receive(ConsumerRecords<String, String> received) {
        inbox.take(received, this);
    }

    @Override
    public String name() {
        return "tracker.verdicts";
    }

    @Override
    public String topic() {
        return "findings.verdict.events";
    }

    @Override
    public void on(Envelope event) {
        if (event.type().equals(VerdictSaid.CONFIRMED)) {
            VerdictSaid.State said = event.data(json, VerdictSaid.class).verdict();
            // Whether that person may say so was asked where they said it.
            var confirmer = new Actor(said.confirmedBy(), Set.of(Roles.SYSTEM));
            var act = new Act(confirmer, clock.instant(), null);
            verdicts.heard(said.findingId(), said.word(act.on()), event.sequence(), act);
        }
    }
}
