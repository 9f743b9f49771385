package io.throughline.tracker.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param expiresOn the day on which it is open again */
record RequestException(
        @NotBlank @Size(max = 2000) String reason, @NotNull LocalDate expiresOn) {}
