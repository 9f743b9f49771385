package io.throughline.tracker.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** @param check which check of our own failed */
record Reopen(
        @NotBlank @Size(max = 2000) String reason, @Nullable FailedCheck check) {

    FailedCheck failed() {
        return Objects.requireNonNullElse(check, FailedCheck.OTHER);
    }
}
