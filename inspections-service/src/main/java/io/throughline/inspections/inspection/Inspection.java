package io.throughline.inspections.inspection;

import io.throughline.chassis.actor.Actor;
import io.throughline.inspections.inspection.InspectionEvent.InspectionAmended;
import io.throughline.inspections.inspection.InspectionEvent.InspectionRecorded;
import io.throughline.inspections.inspection.InspectionEvent.InspectionWithdrawn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The record of an inspection. Its verbs return what has happened. */
@Entity
class Inspection {

    enum Status {
        RECORDED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private Status status;

    // Copied out of the details, for the lists' filters.
    private String dfeCode;

    private String kind;

    private @Nullable LocalDate startDate;

    private @Nullable LocalDate publishedDate;

    @JdbcTypeCode(SqlTypes.JSON)
    private InspectionDetails details;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> warnings;

    private @Nullable String sha256;
    private @Nullable String fileName;
    private @Nullable String mediaType;
    private @Nullable Integer pages;
    private Instant recordedAt;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected Inspection() {}

    @SuppressWarnings("NullAway.Init")
    Inspection(
            UUID id,
            InspectionDetails details,
            @Nullable StoredReport report,
            List<String> warnings,
            Actor by,
            Instant now) {
        this.id = id;
        this.version = 1;
        this.status = Status.RECORDED;
        this.warnings = warnings;
        this.recordedAt = now;
        this.recordedBy = by.subject();
        if (report != null) {
            this.sha256 = report.sha256();
            this.fileName = report.fileName();
            this.mediaType = report.mediaType();
            this.pages = report.pages();
        }
        set(details);
    }

    /** What a new record says of itself, once. */
    InspectionRecorded recorded() {
        return new InspectionRecorded(state(), recordedBy, version, recordedAt);
    }

    InspectionAmended amend(InspectionDetails amended, String reason, Actor by, Instant now) {
        refuseIfWithdrawn();
        if (amended.equals(details)) {
            throw InspectionProblem.nothingChanged();
        }
        InspectionState before = state();
        set(amended);
        version++;
        return new InspectionAmended(state(), before, reason, by.subject(), version, now);
    }

    InspectionWithdrawn withdraw(String reason, Actor by, Instant now) {
        refuseIfWithdrawn();
        status = Status.WITHDRAWN;
        version++;
        return new InspectionWithdrawn(state(), reason, by.subject(), version, now);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Status status() {
        return status;
    }

    InspectionDetails details() {
        return details;
    }

    List<String> warnings() {
        return warnings;
    }

    @Nullable
    StoredReport report() {
        return sha256 == null || mediaType == null || pages == null
                ? null
                : new StoredReport(sha256, mediaType, pages, fileName);
    }

    private void refuseIfWithdrawn() {
        if (status == Status.WITHDRAWN) {
            throw InspectionProblem.alreadyWithdrawn();
        }
    }

    private void set(InspectionDetails to) {
        details = to;
        dfeCode = to.authority().dfeCode();
        kind = to.kind();
        startDate = to.startDate();
        publishedDate = to.publishedDate();
    }

    private InspectionState state() {
        return InspectionState.of(id, status.name(), details, report());
    }
}
