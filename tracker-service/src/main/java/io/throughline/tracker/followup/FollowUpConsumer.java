package io.throughline.tracker.followup;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.event.Envelope;
import io.throughline.chassis.event.EventConsumer;
import io.throughline.chassis.event.Inbox;
import io.throughline.tracker.deadline.Deadline;
import io.throughline.tracker.deadline.PrintedDays;
import io.throughline.tracker.finding.FindingSaid;
import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.Asked;
import io.throughline.tracker.recommendation.Authority;
import io.throughline.tracker.recommendation.InspectionRef;
import io.throughline.tracker.recommendation.Openings;
import io.throughline.tracker.recommendation.RecommendationKind;
import io.throughline.tracker.verdict.Verdicts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Acts on findings: what they ask for becomes a recommendation, and goes with them; and on the days that letters print. */
@ApplicationScoped
class FollowUpConsumer implements EventConsumer {

    /** A letter about progress lists what was asked for before; that is open already, or was closed. */
    private static final String REPEATS = "MONITORING_VISIT";

    private final Inbox inbox;
    private final FollowedFindings followed;
    private final Openings openings;
    private final Verdicts verdicts;
    private final PrintedDays printedDays;
    private final ObjectMapper json;
    private final Clock clock;

    FollowUpConsumer(
            Inbox inbox,
            FollowedFindings followed,
            Openings openings,
            Verdicts verdicts,
            PrintedDays printedDays,
            ObjectMapper json,
            Clock clock) {
        this.inbox = inbox;
        this.followed = followed;
        this.openings = openings;
        this.verdicts = verdicts;
        this.printedDays = printedDays;
        this.json = json;
        this.clock = clock;
    }

    @Incoming("follow-up")
    @Blocking
    void receive(ConsumerRecords<String, String> received) {
        inbox.take(received, this);
    }

    @Override
    public String name() {
        return "tracker.follow-up";
    }

    @Override
    public String topic() {
        return "findings.finding.events";
    }

    @Override
    public void on(Envelope event) {
        if (FindingSaid.TYPES.contains(event.type())) {
            FindingSaid said = event.data(json, FindingSaid.class);
            if (followed.forChange(said.finding().id()).follow(event.sequence())) {
                follow(said.finding(), said.reason());
            }
        } else if (event.type().equals(ReadingSaid.TYPE)) {
            ReadingSaid said = event.data(json, ReadingSaid.class);
            said.printedDay()
                    .ifPresent(day -> printedDays.read(
                            said.inspectionId(), Objects.requireNonNull(day.due()), day.words(), day.page()));
        }
    }

    private void follow(FindingSaid.State finding, @Nullable String reason) {
        Act act = new Act(Actor.system("tracker-service"), clock.instant(), reason);
        RecommendationKind.of(finding.kind())
                .filter(kind ->
                        finding.stands() && !REPEATS.equals(finding.inspection().kind()))
                .ifPresentOrElse(
                        kind -> {
                            openings.asked(finding.id(), asked(finding, kind), act);
                            verdicts.catchUp(finding.id(), act);
                        },
                        () -> openings.notAsked(finding.id(), act));
    }

    private static Asked asked(FindingSaid.State finding, RecommendationKind kind) {
        var inspection = finding.inspection();
        var council = finding.authority();
        return new Asked(
                new InspectionRef(inspection.id(), inspection.kind(), inspection.publishedDate()),
                council == null
                        ? null
                        : new Authority(council.name(), council.dfeCode(), council.onsCode(), council.ofstedUrn()),
                kind,
                finding.reference(),
                finding.text(),
                Objects.requireNonNullElse(finding.themes(), List.of()),
                finding.addressee(),
                Deadline.of(finding.deadline(), inspection.publishedDate()));
    }
}
