package io.throughline.tracker.recommendation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param impact what changed for children and how that is known; needed where the claim does not say how */
record CloseVerified(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Valid Impact impact) {}
