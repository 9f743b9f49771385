package io.throughline.findings.corpus;

import io.throughline.findings.inspection.AuthorityRef;
import io.throughline.findings.inspection.InspectionRef;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the diary of findings says, as far as it is used here; each event carries the whole finding. */
record FindingTold(Finding finding) {

    record Finding(
            UUID id,
            String status,
            InspectionRef inspection,
            AuthorityRef authority,
            String kind,
            @Nullable String section,
            String text,
            @Nullable Integer page,
            @Nullable Span span,
            @Nullable String polarity,
            List<String> themes,
            String review) {

        /** Withdrawn and rejected ones are remembered, but nobody is shown them. */
        boolean live() {
            return status.equals("RECORDED") && !review.equals("REJECTED");
        }
    }

    record Span(int start, int end) {}
}
