package io.throughline.findings.finding;

import io.throughline.findings.reading.Span;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks that a finding be corrected; a field that is absent stays as it is. Its words are the inspectors': they change
 * only by pointing at others that stand in the report.
 *
 * @param spans stretches of the report's canonical text that are its words, in order
 */
record AmendFinding(
        @Size(max = 50) @Nullable List<Span> spans,
        @Nullable String kind,
        @Size(max = 50) @Nullable String reference,
        @Size(max = 500) @Nullable String section,
        @Nullable String polarity,
        @Size(max = 3) @Nullable List<String> themes,
        @Size(max = 200) @Nullable String deadline,
        @Size(max = 200) @Nullable String addressee,

        @NotBlank(message = "Say why it is corrected.") @Size(max = 2_000)
        String reason) {}
