package io.throughline.inspections.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An inspection as its events tell it: all of it, but for the names of people. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InspectionState(
        UUID id,
        String status,
        AuthorityRef authority,
        String kind,
        @Nullable String framework,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate publishedDate,
        @Nullable LocalDate receivedDate,
        @Nullable String focus,
        List<Judgement> judgements,
        @Nullable Report report) {

    /** @param text where its words can be read, on this service */
    record Report(String sha256, String mediaType, int pages, String text) {}

    static InspectionState of(UUID id, String status, InspectionDetails details, @Nullable StoredReport report) {
        return new InspectionState(
                id,
                status,
                details.authority(),
                details.kind(),
                details.framework(),
                details.startDate(),
                details.endDate(),
                details.publishedDate(),
                details.receivedDate(),
                details.focus(),
                details.judgements(),
                report == null
                        ? null
                        : new Report(
                                report.sha256(),
                                report.mediaType(),
                                report.pages(),
                                "/v1/inspections/" + id + "/report/text"));
    }
}
