package io.throughline.inspections.progress;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.throughline.chassis.event.Envelope;
import io.throughline.chassis.event.Inbox;
import io.throughline.chassis.event.ReadModel;
import io.throughline.inspections.progress.FindingEvent.FindingTold;
import io.throughline.inspections.progress.FindingEvent.ReadingCompleted;
import io.throughline.inspections.progress.FindingEvent.ReadingFailed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what inspectors found, for the counts beside each inspection. */
@ApplicationScoped
class FindingEventsConsumer implements ReadModel {

    private static final String TYPE = "io.throughline.findings.";

    /** What could not be read is not thereby absent. */
    private static final Map<String, String> UNREADABLE = Map.of(
            "areasForImprovement", "UNREADABLE",
            "priorityActions", "UNREADABLE",
            "findings", "UNREADABLE");

    private final Inbox inbox;
    private final KnownFindings findings;
    private final KnownReadings readings;
    private final ObjectMapper json;

    FindingEventsConsumer(Inbox inbox, KnownFindings findings, KnownReadings readings, ObjectMapper json) {
        this.inbox = inbox;
        this.findings = findings;
        this.readings = readings;
        this.json = json;
    }

    @Incoming("findings")
    @Blocking
    void receive(ConsumerRecords<String, String> received) {
        inbox.take(received, this);
    }

    @Override
    public String name() {
        return "inspections.findings";
    }

    @Override
    public String topic() {
        return "findings.finding.events";
    }

    @Override
    public void forget() {
        findings.deleteAll();
        readings.deleteAll();
    }

    @Override
    public void remember(Envelope event) {
        switch (event.type()) {
            case TYPE + "finding-recorded.v1", TYPE + "finding-amended.v1", TYPE + "finding-withdrawn.v1" ->
                findings.remember(event.data(json, FindingTold.class).finding(), event.sequence());
            case TYPE + "reading-completed.v1" -> {
                var completed = event.data(json, ReadingCompleted.class);
                readings.remember(
                        event.subject(), event.sequence(), "DONE", completed.absences(), completed.warnings());
            }
            case TYPE + "reading-failed.v1" ->
                readings.remember(
                        event.subject(),
                        event.sequence(),
                        "FAILED",
                        UNREADABLE,
                        List.of(event.data(json, ReadingFailed.class).reason()));
            default -> {
                // Newer producers may say more than we understand.
            }
        }
    }
}
