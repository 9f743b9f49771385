package io.throughline.findings.verdict;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Confirms that a later report says this of something that was asked for before.
 *
 * @param inspectionId the later one, whose report says it
 * @param findingId what was asked for before
 * @param span of the words in the later report's canonical text
 */
record ConfirmVerdict(
        @NotNull(message = "Name the inspection whose report says it.")
        UUID inspectionId,

        @NotNull(message = "Name the earlier finding that it speaks of.")
        UUID findingId,

        @NotNull(message = "Say ADDRESSED, PARTLY, NOT_ADDRESSED or DECLINED.")
        Outcome outcome,

        @NotNull(message = "Say where the words stand.") @Valid
        Span span,

        @Size(max = 2_000) @Nullable String reason) {

    record Span(@Min(0) int start, @Min(1) int end) {}
}
