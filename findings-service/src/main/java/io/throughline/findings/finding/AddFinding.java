package io.throughline.findings.finding;

import io.throughline.findings.reading.ItemKind;
import io.throughline.findings.reading.Span;
import io.throughline.findings.theme.Polarity;
import io.throughline.findings.theme.Theme;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks that a finding be recorded which the reader missed, or which stands in a report without a text.
 *
 * @param spans stretches of the report's canonical text that are its words, in order
 * @param text its words, typed, where there is no text to point at
 */
record AddFinding(
        @NotNull(message = "Say which inspection it belongs to.")
        UUID inspectionId,

        @NotNull(message = "Say what it is.") ItemKind kind,
        @Size(max = 50) @Nullable List<Span> spans,
        @Size(max = 8_000) @Nullable String text,
        @Min(1) @Nullable Integer page,
        @Size(max = 50) @Nullable String reference,
        @Size(max = 500) @Nullable String section,
        @Nullable Polarity polarity,

        @NotNull(message = "Name the one to three themes that it is about.")
        @Size(min = 1, max = 3, message = "Name one to three themes.")
        List<Theme> themes,

        @Size(max = 200) @Nullable String deadline,
        @Size(max = 200) @Nullable String addressee) {}
