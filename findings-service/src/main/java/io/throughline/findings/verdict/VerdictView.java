package io.throughline.findings.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a report about something earlier.
 *
 * @param outcome as the software reads it
 * @param text the words, lines joined
 * @param general whether it speaks of areas for improvement or recommendations as a whole
 * @param about earlier requests that it may speak of, the likest first
 */
record VerdictView(
        Outcome outcome, String text, int page, ConfirmVerdict.Span span, boolean general, List<About> about) {

    /** @param confirmed what a person confirmed of this request from this report; none so far otherwise */
    record About(
            UUID findingId,
            UUID inspectionId,
            @Nullable LocalDate inspectedOn,
            String text,
            double score,
            List<String> shares,
            @Nullable VerdictState confirmed) {}
}
