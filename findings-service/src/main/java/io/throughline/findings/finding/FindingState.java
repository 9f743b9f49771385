package io.throughline.findings.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.throughline.findings.inspection.AuthorityRef;
import io.throughline.findings.inspection.InspectionRef;
import io.throughline.findings.reading.Segment;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding as its events tell it: all of it.
 *
 * @param kind FINDING, AREA_FOR_IMPROVEMENT, RECOMMENDATION or PRIORITY_ACTION
 * @param span outer bounds in the document's canonical text
 * @param segments the parts of the span that are its words; what lies between is page furniture
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingState(
        UUID id,
        String status,
        InspectionRef inspection,
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
        String review) {

    /** What is said of it after a correction; the words and their place stay. */
    FindingState corrected(AmendFinding by) {
        return new FindingState(
                id,
                status,
                inspection,
                authority,
                Objects.requireNonNullElse(by.kind(), kind),
                by.reference() == null ? reference : by.reference(),
                by.section() == null ? section : by.section(),
                text,
                page,
                span,
                segments,
                by.polarity() == null ? polarity : by.polarity(),
                Objects.requireNonNullElse(by.themes(), themes),
                by.deadline() == null ? deadline : by.deadline(),
                by.addressee() == null ? addressee : by.addressee(),
                confidence,
                review);
    }

    FindingState belongingTo(InspectionRef to, AuthorityRef of) {
        return new FindingState(
                id,
                status,
                to,
                of,
                kind,
                reference,
                section,
                text,
                page,
                span,
                segments,
                polarity,
                themes,
                deadline,
                addressee,
                confidence,
                review);
    }
}
