package io.throughline.inspections.inspection;

import io.throughline.chassis.actor.Actor;
import io.throughline.inspections.inspection.InspectionEvent.InspectionAmended;
import io.throughline.inspections.inspection.InspectionEvent.InspectionRecorded;
import io.throughline.inspections.inspection.InspectionEvent.InspectionWithdrawn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Names of the fields that people have decided: reading again leaves them as they are. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> decided;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> warnings;

    @Embedded
    private @Nullable StoredReport report;

    private Instant recordedAt;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected Inspection() {}

    @SuppressWarnings("NullAway.Init")
    Inspection(
            UUID id,
            InspectionDetails details,
            @Nullable StoredReport report,
            Set<String> decided,
            List<String> warnings,
            Actor by,
            Instant now) {
        this.id = id;
        this.version = 1;
        this.status = Status.RECORDED;
        this.decided = List.copyOf(decided);
        this.warnings = warnings;
        this.recordedAt = now;
        this.recordedBy = by.subject();
        this.report = report;
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
        decided = Stream.concat(decided.stream(), amended.differingFrom(details).stream())
                .distinct()
                .sorted()
                .toList();
        return change(amended, reason, by, now);
    }

    /** A better reader's words count where no person has decided; where they are the old ones nothing happens. */
    Optional<InspectionAmended> readAgain(InspectionDetails read, List<String> newWarnings, Actor by, Instant now) {
        refuseIfWithdrawn();
        warnings = newWarnings;
        InspectionDetails amended = read.keeping(decided(), details);
        return amended.equals(details)
                ? Optional.empty()
                : Optional.of(change(amended, "the report was read again", by, now));
    }

    private InspectionAmended change(InspectionDetails amended, String reason, Actor by, Instant now) {
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

    /** What people decided; the day of receipt is never read, so it is always theirs. */
    Set<String> decided() {
        return Stream.concat(Stream.of("receivedDate"), decided.stream()).collect(Collectors.toUnmodifiableSet());
    }

    List<String> warnings() {
        return warnings;
    }

    @Nullable
    StoredReport report() {
        return report;
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
        return InspectionState.of(id, status.name(), details, report);
    }
}
