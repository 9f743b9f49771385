package io.throughline.tracker.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * @param colour RED, AMBER or GREEN
 * @param expiresOn the day from which the rule counts again
 */
record OverrideColour(
        @NotNull Colour colour,
        @NotNull LocalDate expiresOn,
        @NotBlank @Size(max = 2000) String reason) {}
