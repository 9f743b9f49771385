package io.throughline.findings.finding;

import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.event.Outbox;
import io.throughline.findings.inspection.InspectionTold;
import io.throughline.findings.reading.ReadItem;
import io.throughline.findings.reading.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes what the reader found, the first time and every time after; part of the reading's own transaction. */
@ApplicationScoped
public class ReadingCommands {

    private static final Actor READER = Actor.system("findings-service");

    private final Findings findings;
    private final FindingVersions versions;
    private final Outbox outbox;
    private final Clock clock;

    ReadingCommands(Findings findings, FindingVersions versions, Outbox outbox, Clock clock) {
        this.findings = findings;
        this.versions = versions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What is new is recorded, what changed amended, what is gone withdrawn; what people decided stays as it is. */
    @Transactional(TxType.MANDATORY)
    public void take(InspectionTold.Inspection inspection, Reading reading) {
        var again = Rereading.of(reading.items(), findings.thatStandOrWereDecidedForChange(inspection.id()));
        Instant now = clock.instant();
        again.gone().stream()
                .filter(finding -> !finding.isDecided())
                .forEach(gone -> say(gone.withdraw(
                        "not found when the report was read again by " + reading.reader(), false, READER, now)));
        for (var match : again.matches()) {
            take(inspection, match.item(), match.finding(), reading.reader(), now);
        }
    }

    private void take(
            InspectionTold.Inspection inspection, ReadItem item, @Nullable Finding there, String reader, Instant now) {
        FindingState read = NewFinding.read(item, inspection);
        if (there == null) {
            var finding = new Finding(read, item.citation().start(), false, now);
            findings.persist(finding);
            say(finding.recorded(READER));
        } else if (!there.isDecided()
                && !there.state().saysTheSameAs(there.state().readAs(read))) {
            say(there.readAs(read, "the report was read again by " + reader, READER, now));
        }
    }

    private void say(FindingEvent event) {
        versions.keep(event);
        outbox.append(event);
    }
}
