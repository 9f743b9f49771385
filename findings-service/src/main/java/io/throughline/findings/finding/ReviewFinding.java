package io.throughline.findings.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Says that what was read is right, or that it is no finding at all. */
record ReviewFinding(
        @NotNull(message = "Say CONFIRMED or REJECTED.") Decision decision,
        @Size(max = 2_000) @Nullable String reason) {

    enum Decision {
        CONFIRMED,
        REJECTED
    }
}
