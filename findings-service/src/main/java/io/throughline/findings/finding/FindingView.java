package io.throughline.findings.finding;

import io.throughline.chassis.web.ETags;
import io.throughline.findings.inspection.AuthorityRef;
import io.throughline.findings.reading.Segment;
import io.throughline.findings.reading.Span;
import io.throughline.findings.recommendation.RecommendationStatus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is shown.
 *
 * @param text verbatim
 * @param span outer bounds in the canonical text of the report (see inspections-service, report/text)
 * @param origin READ by the reader, ADDED from the report by a person, or typed BY_HAND where there is no text to cite
 * @param recommendation what became of it, where it asked for something; null until the tracker has said
 */
record FindingView(
        UUID id,
        UUID inspectionId,
        String status,
        AuthorityRef authority,
        String kind,
        @Nullable String reference,
        @Nullable String section,
        String text,
        @Nullable Integer page,
        @Nullable Span span,
        List<Segment> segments,
        @Nullable String polarity,
        List<String> themes,
        @Nullable String deadline,
        @Nullable String addressee,
        double confidence,
        String review,
        String origin,
        @Nullable RecommendationStatus recommendation,
        int position,
        String etag) {

    static FindingView of(Finding finding, @Nullable RecommendationStatus recommendation) {
        FindingState state = finding.state();
        return new FindingView(
                state.id(),
                state.inspection().id(),
                state.status(),
                state.authority(),
                state.kind(),
                state.reference(),
                state.section(),
                state.text(),
                state.page(),
                state.span(),
                state.segments(),
                state.polarity(),
                state.themes(),
                state.deadline(),
                state.addressee(),
                state.confidence(),
                state.review(),
                state.origin(),
                recommendation,
                finding.position(),
                ETags.of(finding.version()));
    }
}
