package io.throughline.findings.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.throughline.findings.inspection.AuthorityRef;
import io.throughline.findings.inspection.InspectionRef;
import io.throughline.findings.reading.Citation;
import io.throughline.findings.reading.Segment;
import io.throughline.findings.reading.Span;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A finding as its events tell it: all of it.
 *
 * @param kind FINDING, AREA_FOR_IMPROVEMENT, RECOMMENDATION or PRIORITY_ACTION
 * @param span outer bounds in the document's canonical text
 * @param segments the parts of the span that are its words; what lies between is page furniture
 * @param origin who found it: the reader, a person in the document, or a person without one
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
        String review,
        String origin) {

    /**
     * What is said of it after a correction.
     *
     * @param words where its bounds were corrected: what stands there
     */
    FindingState corrected(AmendFinding by, @Nullable Citation words) {
        return with(content -> {
            content.kind = Objects.requireNonNullElse(by.kind(), kind);
            content.reference = by.reference() == null ? reference : by.reference();
            content.section = by.section() == null ? section : by.section();
            content.polarity = by.polarity() == null ? polarity : by.polarity();
            content.themes = Objects.requireNonNullElse(by.themes(), themes);
            content.deadline = by.deadline() == null ? deadline : by.deadline();
            content.addressee = by.addressee() == null ? addressee : by.addressee();
            if (words != null) {
                content.text = words.text();
                content.page = words.page();
                content.spanStart = words.start();
                content.spanEnd = words.end();
                content.segments = words.segments();
            }
        });
    }

    FindingState belongingTo(InspectionRef to, AuthorityRef of) {
        return with(content -> {
            content.inspection = to;
            content.authority = of;
        });
    }

    FindingState standing(String as, String reviewed) {
        return with(content -> {
            content.status = as;
            content.review = reviewed;
        });
    }

    /** As another reading found it, under its own name. */
    FindingState readAs(FindingState read) {
        var content = new FindingContent(read);
        content.status = status;
        content.inspection = inspection;
        content.authority = authority;
        content.review = review;
        content.origin = origin;
        return content.of(id);
    }

    /** Whether another reading says nothing else of it; how sure the reader was is no news by itself. */
    boolean saysTheSameAs(FindingState other) {
        return with(content -> content.confidence = other.confidence).equals(other);
    }

    private FindingState with(Consumer<FindingContent> change) {
        var content = new FindingContent(this);
        change.accept(content);
        return content.of(id);
    }
}
