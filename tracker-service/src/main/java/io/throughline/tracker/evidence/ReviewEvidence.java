package io.throughline.tracker.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param reason what was found, or what is missing */
record ReviewEvidence(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 2000) String reason) {

    enum Outcome {
        ACCEPTED,
        REJECTED
    }
}
