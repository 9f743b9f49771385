package io.throughline.inspections.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks that an inspection be withdrawn, with all that was found in its report. */
record WithdrawInspection(
        @NotBlank(message = "Say why it is withdrawn.") @Size(max = 2_000)
        String reason) {}
