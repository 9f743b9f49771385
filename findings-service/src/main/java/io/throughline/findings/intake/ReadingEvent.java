package io.throughline.findings.intake;

import io.throughline.chassis.event.Diary;
import io.throughline.chassis.event.DomainEvent;
import io.throughline.chassis.event.EventType;
import io.throughline.findings.inspection.AuthorityRef;
import io.throughline.findings.inspection.InspectionTold;
import io.throughline.findings.reading.EarlierInspection;
import io.throughline.findings.reading.Reading;
import io.throughline.findings.reading.StatedDueDate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How the reading of a report can end. Sent after the findings, so that whoever hears it has heard of them. */
@Diary("findings.finding.events")
sealed interface ReadingEvent extends DomainEvent {

    UUID inspectionId();

    @Override
    default UUID subject() {
        return inspectionId();
    }

    @Override
    default UUID key() {
        return inspectionId();
    }

    /**
     * @param findings how many statements were found
     * @param recommendations how many things were asked for
     * @param absences by what can be absent: PRESENT, STATED_NONE, NOT_FOUND or UNREADABLE
     * @param earlierInspections where the report speaks of inspections before it
     * @param dueDates by when it wants an answer, in its own words
     */
    @EventType("io.throughline.findings.reading-completed.v1")
    record ReadingCompleted(
            UUID inspectionId,
            AuthorityRef authority,
            long findings,
            long recommendations,
            Map<String, String> absences,
            List<EarlierInspection> earlierInspections,
            List<StatedDueDate> dueDates,
            List<String> warnings,
            String reader,
            long sequence,
            Instant time)
            implements ReadingEvent {

        static ReadingCompleted of(
                InspectionTold.Inspection inspection,
                Reading reading,
                List<EarlierInspection> earlier,
                long sequence,
                Instant now) {
            var absences = reading.absences();
            return new ReadingCompleted(
                    inspection.id(),
                    inspection.authority(),
                    reading.findings(),
                    reading.asked(),
                    Map.of(
                            "areasForImprovement",
                                    absences.areasForImprovement().name(),
                            "priorityActions", absences.priorityActions().name(),
                            "findings", absences.findings().name()),
                    earlier,
                    reading.dueDates(),
                    reading.warnings(),
                    reading.reader(),
                    sequence,
                    now);
        }
    }

    @EventType("io.throughline.findings.reading-failed.v1")
    record ReadingFailed(UUID inspectionId, AuthorityRef authority, String reason, long sequence, Instant time)
            implements ReadingEvent {}
}
