package io.throughline.findings.recurrence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Says what a later finding is to an earlier one, and why. */
record Decide(
        @NotNull(message = "Say SAME, RELATED or NEW.") Verdict relation,

        @NotBlank(message = "Say why, in a sentence.") @Size(max = 2_000)
        String reason) {

    enum Verdict {
        SAME,
        RELATED,
        NEW
    }
}
