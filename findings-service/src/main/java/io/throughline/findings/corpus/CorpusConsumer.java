package io.throughline.findings.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.throughline.chassis.event.Envelope;
import io.throughline.chassis.event.Inbox;
import io.throughline.chassis.event.ReadModel;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the diary of findings. */
@ApplicationScoped
class CorpusConsumer implements ReadModel {

    private final Inbox inbox;
    private final Corpus corpus;
    private final ObjectMapper json;

    CorpusConsumer(Inbox inbox, Corpus corpus, ObjectMapper json) {
        this.inbox = inbox;
        this.corpus = corpus;
        this.json = json;
    }

    @Incoming("corpus")
    @Blocking
    void receive(ConsumerRecords<String, String> received) {
        inbox.take(received, this);
    }

    @Override
    public String name() {
        return "findings.corpus";
    }

    @Override
    public String topic() {
        return "findings.finding.events";
    }

    @Override
    public void forget() {
        corpus.deleteAll();
    }

    @Override
    public void remember(Envelope event) {
        // Every type about a finding carries the whole of it, also those that are still to be invented.
        if (event.type().startsWith("io.throughline.findings.finding-")
                && event.type().endsWith(".v1")) {
            corpus.remember(event.data(json, FindingTold.class).finding(), event.sequence());
        }
    }
}
