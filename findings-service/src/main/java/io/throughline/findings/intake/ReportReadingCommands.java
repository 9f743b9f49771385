package io.throughline.findings.intake;

import io.throughline.chassis.event.Outbox;
import io.throughline.findings.finding.FindingCommands;
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

    private final ReportReadings readings;
    private final FindingCommands findings;
    private final Outbox outbox;
    private final Clock clock;

    ReportReadingCommands(ReportReadings readings, FindingCommands findings, Outbox outbox, Clock clock) {
        this.readings = readings;
        this.findings = findings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void note(InspectionTold.Inspection inspection) {
        if (inspection.report() != null && readings.findById(inspection.id()) == null) {
            readings.persist(new ReportReading(inspection, clock.instant()));
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

    @Transactional
    Optional<UUID> beginNext() {
        return readings.nextDue(clock.instant()).map(reading -> {
            reading.begin(clock.instant());
            return reading.inspectionId();
        });
    }

    @Transactional
    void complete(UUID inspection, Reading read) {
        readings.forChange(inspection).filter(ReportReading::isPending).ifPresent(reading -> {
            findings.recordAll(reading.inspection(), read.items());
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
