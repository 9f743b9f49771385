package io.throughline.findings.intake;

import io.throughline.chassis.event.Outbox;
import io.throughline.chassis.trace.Traces;
import io.throughline.findings.finding.FindingCommands;
import io.throughline.findings.finding.ReadingCommands;
import io.throughline.findings.inspection.InspectionTold;
import io.throughline.findings.reading.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The only writer of readings: findings, the reading's end and their events in one transaction. */
@ApplicationScoped
class ReportReadingCommands {

    private static final String DEADLY =
            "The reader was stopped each time that it came to this report. Nothing of it was"
                    + " recorded; a person must look at the document.";

    private final ReportReadings readings;
    private final FindingCommands findings;
    private final ReadingCommands results;
    private final Outbox outbox;
    private final Traces traces;
    private final Clock clock;

    ReportReadingCommands(
            ReportReadings readings,
            FindingCommands findings,
            ReadingCommands results,
            Outbox outbox,
            Traces traces,
            Clock clock) {
        this.readings = readings;
        this.findings = findings;
        this.results = results;
        this.outbox = outbox;
        this.traces = traces;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void note(InspectionTold.Inspection inspection) {
        if (inspection.report() != null && readings.findById(inspection.id()) == null) {
            readings.persist(new ReportReading(inspection, traces.underWay(), clock.instant()));
        }
    }

    @Transactional(TxType.MANDATORY)
    void follow(InspectionTold.Inspection inspection) {
        readings.forChange(inspection.id()).ifPresent(reading -> reading.follow(inspection));
        findings.follow(inspection);
    }

    @Transactional(TxType.MANDATORY)
    void withdraw(InspectionTold.Inspection inspection) {
        readings.forChange(inspection.id()).ifPresent(ReportReading::withdraw);
        findings.withdrawAll(inspection.id());
    }

    /** The next report to read. One that its readers die of is given up, with words, so that it holds up no other. */
    @Transactional
    Optional<ReportReading.Due> beginNext() {
        var next = readings.nextDue(clock.instant());
        while (next.isPresent() && next.get().isDeadly()) {
            outbox.append(next.get().fail(DEADLY, clock.instant()));
            readings.flush();
            next = readings.nextDue(clock.instant());
        }
        next.ifPresent(reading -> reading.begin(clock.instant()));
        return next.map(ReportReading::due);
    }

    @Transactional
    ReadingView readAgain(UUID inspection) {
        var reading = readings.forChange(inspection).orElseThrow(ReadingProblem::unknown);
        reading.readAgain(traces.underWay(), clock.instant());
        return reading.view();
    }

    @Transactional
    ReadingView view(UUID inspection) {
        return readings.findByIdOptional(inspection).map(ReportReading::view).orElseThrow(ReadingProblem::unknown);
    }

    /** A better reader than the one that read them: they are read again. */
    @Transactional
    int readAgainWhatAnOlderReaderRead(int version) {
        return readings.setPendingWhereReadBefore(version, clock.instant());
    }

    @Transactional
    void complete(UUID inspection, Reading read) {
        readings.forChange(inspection).filter(ReportReading::isPending).ifPresent(reading -> {
            results.take(reading.inspection(), read);
            outbox.append(reading.complete(read, clock.instant()));
        });
    }

    /** Gives up where it will never do, else tries again for as long as it takes: an outage must cost no report. */
    @Transactional
    void fail(UUID inspection, String why, boolean forGood) {
        readings.forChange(inspection).filter(ReportReading::isPending).ifPresent(reading -> {
            if (forGood) {
                outbox.append(reading.fail(why, clock.instant()));
            } else {
                reading.postpone(why, clock.instant());
            }
        });
    }
}
