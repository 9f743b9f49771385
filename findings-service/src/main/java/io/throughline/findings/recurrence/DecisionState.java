package io.throughline.findings.recurrence;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.throughline.findings.corpus.SaidItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision as its events tell it: both findings in their own words, and who decided what about them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionState(
        UUID id,
        String authority,
        String dfeCode,
        Side later,
        Side earlier,
        String relation,
        String reason,
        String decidedBy,
        Instant decidedAt) {

    /** One of the two findings. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Side(
            UUID findingId,
            UUID inspectionId,
            String inspectionKind,
            @Nullable LocalDate inspectedOn,
            String kind,
            String text) {

        static Side of(SaidItem item) {
            return new Side(
                    item.id(),
                    item.inspectionId(),
                    item.inspectionKind(),
                    item.inspectedOn(),
                    item.kind(),
                    item.text());
        }
    }
}
