package io.throughline.inspections.imports;

import io.throughline.chassis.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One file of an import, until it has an outcome and after. */
@Entity
class ImportFile {

    enum Status {
        WAITING,
        RECORDED,
        KNOWN,
        REFUSED
    }

    /** Why a file was refused, in the words that its own upload would have been answered with. */
    record Reason(String type, String title, String detail) {}

    private static final Duration HELD = Duration.ofMinutes(3);

    @Id
    private UUID id;

    /** Counted by the database, as files come. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long position;

    private UUID importId;
    private String fileName;
    private byte @Nullable [] content;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int attempts;
    private Instant heldUntil;
    private @Nullable UUID inspectionId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Reason problem;

    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportFile() {}

    @SuppressWarnings("NullAway.Init")
    ImportFile(UUID id, UUID importId, String fileName, byte[] content) {
        this.id = id;
        this.importId = importId;
        this.fileName = fileName;
        this.content = content;
        this.status = Status.WAITING;
        this.heldUntil = Instant.EPOCH;
    }

    /** Nobody else takes it until the time is over; so a reader that dies is replaced. */
    void hold(Instant now) {
        attempts++;
        heldUntil = now.plus(HELD);
    }

    void recorded(UUID inspection, boolean isNew, Instant now) {
        inspectionId = inspection;
        end(isNew ? Status.RECORDED : Status.KNOWN, now);
    }

    void refused(Problem reason, Instant now) {
        problem = new Reason("urn:problem-type:" + reason.type(), reason.title(), reason.detail());
        end(Status.REFUSED, now);
    }

    private void end(Status outcome, Instant now) {
        status = outcome;
        content = null;
        doneAt = now;
    }

    UUID id() {
        return id;
    }

    UUID importId() {
        return importId;
    }

    String fileName() {
        return fileName;
    }

    byte @Nullable [] content() {
        return content;
    }

    Status status() {
        return status;
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    UUID inspectionId() {
        return inspectionId;
    }

    @Nullable
    Reason problem() {
        return problem;
    }
}
