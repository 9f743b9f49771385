package io.throughline.findings.intake;

import io.throughline.findings.inspection.InspectionTold;
import io.throughline.findings.intake.ReadingEvent.ReadingCompleted;
import io.throughline.findings.intake.ReadingEvent.ReadingFailed;
import io.throughline.findings.reading.EarlierInspection;
import io.throughline.findings.reading.Reading;
import io.throughline.findings.reading.ReportReader;
import io.throughline.findings.reading.StatedDueDate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That an inspection's report is to be read, and how that ended. */
@Entity
class ReportReading {

    enum Status {
        PENDING,
        DONE,
        FAILED,
        WITHDRAWN
    }

    /** As long as a worker may take before another one thinks it dead. */
    private static final Duration LEASE = Duration.ofSeconds(90);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int DEADLIEST = 3;

    @Id
    private UUID inspectionId;

    private long version;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int attempts;

    /** How many times in a row a worker took it and was not heard of again. */
    private int unfinished;

    private Instant dueAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private InspectionTold.Inspection inspection;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<EarlierInspection> earlierInspections = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StatedDueDate> dueDates = List.of();

    private @Nullable String reader;
    private @Nullable String reason;
    private @Nullable String traceparent;

    @SuppressWarnings("NullAway.Init")
    protected ReportReading() {}

    @SuppressWarnings("NullAway.Init")
    ReportReading(InspectionTold.Inspection inspection, @Nullable String trace, Instant now) {
        this.inspectionId = inspection.id();
        this.traceparent = trace;
        this.status = Status.PENDING;
        this.dueAt = now;
        this.inspection = inspection;
    }

    /** A worker takes it; if it is not heard of in time, another one will. */
    void begin(Instant now) {
        attempts++;
        unfinished++;
        dueAt = now.plus(LEASE);
    }

    /** Whoever took it died of it, again and again. */
    boolean isDeadly() {
        return unfinished >= DEADLIEST;
    }

    void follow(InspectionTold.Inspection amended) {
        inspection = amended;
    }

    void withdraw() {
        status = Status.WITHDRAWN;
    }

    /** It is to be read once more, from the beginning. */
    void readAgain(@Nullable String trace, Instant now) {
        if (status == Status.PENDING) {
            throw ReadingProblem.underWay();
        }
        if (status == Status.WITHDRAWN) {
            throw ReadingProblem.withdrawn();
        }
        status = Status.PENDING;
        attempts = 0;
        unfinished = 0;
        reason = null;
        traceparent = trace;
        dueAt = now;
    }

    ReadingCompleted complete(Reading reading, Instant now) {
        status = Status.DONE;
        reader = reading.reader();
        reason = null;
        unfinished = 0;
        earlierInspections = reading.earlierInspections().stream()
                .filter(earlier -> earlier.isBefore(inspection.startDate()))
                .toList();
        dueDates = reading.dueDates();
        version++;
        return ReadingCompleted.of(inspection, reading, earlierInspections, version, now);
    }

    ReadingFailed fail(String why, Instant now) {
        status = Status.FAILED;
        reader = ReportReader.VERSION;
        reason = why;
        version++;
        return new ReadingFailed(inspectionId, inspection.authority(), why, version, now);
    }

    /** Later, and later each time. */
    void postpone(String why, Instant now) {
        reason = why;
        unfinished = 0;
        Duration pause = Duration.ofMillis(250L << Math.min(attempts, 7));
        dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    boolean isPending() {
        return status == Status.PENDING;
    }

    InspectionTold.Inspection inspection() {
        return inspection;
    }

    /** What a worker has to know of it. */
    Due due() {
        return new Due(inspectionId, traceparent);
    }

    /** @param trace in which it was asked for */
    record Due(UUID inspection, @Nullable String trace) {}

    ReadingView view() {
        return new ReadingView(inspectionId, status.name(), attempts, reader, reason, earlierInspections, dueDates);
    }
}
