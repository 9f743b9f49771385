package io.throughline.findings.verdict;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.throughline.findings.inspection.InspectionRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as its events tell it.
 *
 * @param findingId what was asked for before
 * @param inspection whose report says it
 * @param text the words, lines joined
 * @param confirmedBy an opaque subject
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerdictState(
        UUID id,
        UUID findingId,
        UUID findingInspectionId,
        String authority,
        String dfeCode,
        InspectionRef inspection,
        Outcome outcome,
        String text,
        int page,
        ConfirmVerdict.Span span,
        @Nullable String reason,
        String confirmedBy,
        Instant confirmedAt) {}
