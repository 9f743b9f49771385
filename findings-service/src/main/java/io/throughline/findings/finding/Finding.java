package io.throughline.findings.finding;

import io.throughline.chassis.actor.Actor;
import io.throughline.findings.finding.FindingEvent.FindingAmended;
import io.throughline.findings.finding.FindingEvent.FindingRecorded;
import io.throughline.findings.finding.FindingEvent.FindingWithdrawn;
import io.throughline.findings.inspection.AuthorityRef;
import io.throughline.findings.inspection.InspectionRef;
import io.throughline.findings.reading.Citation;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that inspectors found or asked for. Its verbs return what has happened. */
@Entity
class Finding {

    static final String RECORDED = "RECORDED";
    static final String WITHDRAWN = "WITHDRAWN";
    static final String PROPOSED = "PROPOSED";
    static final String CONFIRMED = "CONFIRMED";
    static final String CORRECTED = "CORRECTED";

    @Id
    private UUID id;

    private long version;
    private int position;

    @Embedded
    private FindingContent content;

    /** A person has said something of it, which no reading may undo. */
    private boolean decided;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    /** @param decided a person found it, not the reader */
    Finding(FindingState state, int position, boolean decided, Instant now) {
        this.id = state.id();
        this.version = 1;
        this.position = position;
        this.content = new FindingContent(state);
        this.decided = decided;
        this.recordedAt = now;
    }

    /** What a new finding says of itself, once. */
    FindingRecorded recorded(Actor by) {
        return new FindingRecorded(state(), by.subject(), version, recordedAt);
    }

    /** @param words where its bounds are corrected: what stands there */
    FindingAmended amend(AmendFinding command, @Nullable Citation words, Actor by, Instant now) {
        FindingState corrected = state().corrected(command, words);
        if (corrected.equals(state())) {
            throw FindingProblem.nothingChanged();
        }
        decided = true;
        return change(corrected, CORRECTED, command.reason(), by, now);
    }

    FindingAmended review(ReviewFinding command, Actor by, Instant now) {
        String decision = command.decision().name();
        if (content.review.equals(decision)) {
            throw FindingProblem.alreadyReviewed(decision);
        }
        decided = true;
        String reason = Objects.requireNonNullElse(command.reason(), "reviewed");
        return change(state(), decision, reason, by, now);
    }

    /** The record of the inspection was corrected; the finding says so too. */
    FindingAmended belongTo(InspectionRef to, AuthorityRef of, Actor by, Instant now) {
        return change(state().belongingTo(to, of), content.review, "the record of the inspection was amended", by, now);
    }

    /** Another reading of the same report found it otherwise. */
    FindingAmended readAs(FindingState read, String reason, Actor by, Instant now) {
        return change(state().readAs(read), content.review, reason, by, now);
    }

    /** @param byPerson as a decision about it, which no reading may undo */
    FindingWithdrawn withdraw(String reason, boolean byPerson, Actor by, Instant now) {
        refuseIfWithdrawn();
        decided |= byPerson;
        content = new FindingContent(state().standing(WITHDRAWN, content.review));
        version++;
        return new FindingWithdrawn(state(), reason, by.subject(), version, now);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    int position() {
        return position;
    }

    boolean isDecided() {
        return decided;
    }

    boolean isWithdrawn() {
        return content.status.equals(WITHDRAWN);
    }

    FindingState state() {
        return content.of(id);
    }

    private FindingAmended change(FindingState to, String reviewed, String reason, Actor by, Instant now) {
        refuseIfWithdrawn();
        FindingState before = state();
        content = new FindingContent(to.standing(to.status(), reviewed));
        position = to.span() == null ? position : to.span().start();
        version++;
        return new FindingAmended(state(), before, reason, by.subject(), version, now);
    }

    private void refuseIfWithdrawn() {
        if (isWithdrawn()) {
            throw FindingProblem.alreadyWithdrawn();
        }
    }
}
