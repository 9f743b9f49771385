package io.throughline.findings.finding;

import io.throughline.chassis.actor.Actor;
import io.throughline.findings.finding.FindingEvent.FindingAmended;
import io.throughline.findings.finding.FindingEvent.FindingRecorded;
import io.throughline.findings.finding.FindingEvent.FindingWithdrawn;
import io.throughline.findings.inspection.AuthorityRef;
import io.throughline.findings.inspection.InspectionRef;
import io.throughline.findings.reading.Segment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that inspectors found or asked for. Its verbs return what has happened. */
@Entity
class Finding {

    static final String RECORDED = "RECORDED";
    static final String WITHDRAWN = "WITHDRAWN";
    static final String CORRECTED = "CORRECTED";

    @Id
    private UUID id;

    private long version;
    private String status;
    // Copied out of the JSON below, for the lists' filters.
    private UUID inspectionId;

    private String dfeCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private InspectionRef inspection;

    @JdbcTypeCode(SqlTypes.JSON)
    private AuthorityRef authority;

    private int position;
    private String kind;
    private @Nullable String reference;
    private @Nullable String section;
    private String text;
    private @Nullable Integer page;

    @Column(name = "span_start")
    private @Nullable Integer spanStart;

    @Column(name = "span_end")
    private @Nullable Integer spanEnd;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Segment> segments;

    private @Nullable String polarity;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    private @Nullable String deadline;
    private @Nullable String addressee;
    private double confidence;
    private String review;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    @SuppressWarnings("NullAway.Init")
    Finding(FindingState state, int position, Instant now) {
        this.id = state.id();
        this.version = 1;
        this.position = position;
        this.recordedAt = now;
        set(state);
    }

    /** What a new finding says of itself, once. */
    FindingRecorded recorded(Actor by) {
        return new FindingRecorded(state(), by.subject(), version, recordedAt);
    }

    FindingAmended amend(AmendFinding command, Actor by, Instant now) {
        FindingState corrected = state().corrected(command);
        if (corrected.equals(state())) {
            throw FindingProblem.nothingChanged();
        }
        return change(corrected, CORRECTED, command.reason(), by, now);
    }

    FindingAmended review(ReviewFinding command, Actor by, Instant now) {
        String decided = command.decision().name();
        if (review.equals(decided)) {
            throw FindingProblem.alreadyReviewed(decided);
        }
        String reason = Objects.requireNonNullElse(command.reason(), "reviewed");
        return change(state(), decided, reason, by, now);
    }

    /** The record of the inspection was corrected; the finding says so too. */
    FindingAmended belongTo(InspectionRef to, AuthorityRef of, Actor by, Instant now) {
        return change(state().belongingTo(to, of), review, "the record of the inspection was amended", by, now);
    }

    FindingWithdrawn withdraw(String reason, Actor by, Instant now) {
        refuseIfWithdrawn();
        status = WITHDRAWN;
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

    boolean isWithdrawn() {
        return status.equals(WITHDRAWN);
    }

    FindingState state() {
        Span span = spanStart == null || spanEnd == null ? null : new Span(spanStart, spanEnd);
        return new FindingState(
                id,
                status,
                inspection,
                authority,
                kind,
                reference,
                section,
                text,
                page,
                span,
                segments,
                polarity,
                List.copyOf(themes),
                deadline,
                addressee,
                confidence,
                review);
    }

    private FindingAmended change(FindingState to, String reviewed, String reason, Actor by, Instant now) {
        refuseIfWithdrawn();
        FindingState before = state();
        set(to);
        review = reviewed;
        version++;
        return new FindingAmended(state(), before, reason, by.subject(), version, now);
    }

    private void refuseIfWithdrawn() {
        if (isWithdrawn()) {
            throw FindingProblem.alreadyWithdrawn();
        }
    }

    private void set(FindingState to) {
        status = to.status();
        inspectionId = to.inspection().id();
        dfeCode = to.authority().dfeCode();
        inspection = to.inspection();
        authority = to.authority();
        kind = to.kind();
        reference = to.reference();
        section = to.section();
        text = to.text();
        page = to.page();
        spanStart = to.span() == null ? null : to.span().start();
        spanEnd = to.span() == null ? null : to.span().end();
        segments = to.segments();
        polarity = to.polarity();
        themes = to.themes();
        deadline = to.deadline();
        addressee = to.addressee();
        confidence = to.confidence();
        review = to.review();
    }
}
