package io.throughline.findings.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks that a finding be withdrawn, and with it the recommendation that came of it. */
record WithdrawFinding(
        @NotBlank(message = "Say why it is withdrawn.") @Size(max = 2_000)
        String reason) {}
