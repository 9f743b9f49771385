package io.throughline.findings.finding;

import io.throughline.findings.inspection.AuthorityRef;
import io.throughline.findings.inspection.InspectionRef;
import io.throughline.findings.reading.Segment;
import io.throughline.findings.reading.Span;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is known of a finding, as its row keeps it; also the way to a state that differs from another in a few things. */
@Embeddable
class FindingContent {

    String status;
    // Copied out of the JSON below, for the lists' filters.
    private UUID inspectionId;

    private String dfeCode;

    @JdbcTypeCode(SqlTypes.JSON)
    InspectionRef inspection;

    @JdbcTypeCode(SqlTypes.JSON)
    AuthorityRef authority;

    String kind;

    @Nullable
    String reference;

    @Nullable
    String section;

    String text;

    @Nullable
    Integer page;

    @Column(name = "span_start")
    @Nullable
    Integer spanStart;

    @Column(name = "span_end")
    @Nullable
    Integer spanEnd;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Segment> segments;

    @Nullable
    String polarity;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> themes;

    @Nullable
    String deadline;

    @Nullable
    String addressee;

    double confidence;
    String review;
    String origin;

    @SuppressWarnings("NullAway.Init")
    protected FindingContent() {}

    @SuppressWarnings("NullAway.Init")
    FindingContent(FindingState state) {
        status = state.status();
        inspectionId = state.inspection().id();
        dfeCode = state.authority().dfeCode();
        inspection = state.inspection();
        authority = state.authority();
        kind = state.kind();
        reference = state.reference();
        section = state.section();
        text = state.text();
        page = state.page();
        spanStart = state.span() == null ? null : state.span().start();
        spanEnd = state.span() == null ? null : state.span().end();
        segments = state.segments();
        polarity = state.polarity();
        themes = state.themes();
        deadline = state.deadline();
        addressee = state.addressee();
        confidence = state.confidence();
        review = state.review();
        origin = state.origin();
    }

    FindingState of(UUID id) {
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
                review,
                origin);
    }
}
