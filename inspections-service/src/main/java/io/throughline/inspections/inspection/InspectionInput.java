package io.throughline.inspections.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of an inspection: all of it when entered by hand, or what overrides what was read from a report.
 * A field that is absent says nothing.
 *
 * @param reason why an existing record is changed; only asked for then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InspectionInput(
        @Nullable AuthorityNamed authority,
        @Nullable String kind,
        @Nullable String framework,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate publishedDate,
        @Nullable LocalDate receivedDate,
        @Size(max = 200) @Nullable String leadInspector,
        @Size(max = 100) @Nullable List<String> inspectors,
        @Size(max = 2_000) @Nullable String focus,
        @Size(max = 100) @Nullable List<Judgement> judgements,
        @Size(max = 2_000) @Nullable String reason) {

    static final InspectionInput NOTHING =
            new InspectionInput(null, null, null, null, null, null, null, null, null, null, null, null);

    /** An authority by whatever of these the caller knows. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AuthorityNamed(
            @Nullable String name,
            @Nullable String dfeCode,
            @Nullable String onsCode,
            @Nullable String ofstedUrn) {}

    static InspectionInput of(InspectionDetails details) {
        AuthorityRef authority = details.authority();
        return new InspectionInput(
                new AuthorityNamed(authority.name(), authority.dfeCode(), null, null),
                details.kind(),
                details.framework(),
                details.startDate(),
                details.endDate(),
                details.publishedDate(),
                details.receivedDate(),
                details.leadInspector(),
                details.inspectors(),
                details.focus(),
                details.judgements(),
                null);
    }

    InspectionInput about(@Nullable AuthorityNamed named) {
        return new InspectionInput(
                named,
                kind,
                framework,
                startDate,
                endDate,
                publishedDate,
                receivedDate,
                leadInspector,
                inspectors,
                focus,
                judgements,
                reason);
    }
}
