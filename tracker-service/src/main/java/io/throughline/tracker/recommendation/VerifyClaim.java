package io.throughline.tracker.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param evidenceSeen which of the claim's evidence the moderator has looked at */
record VerifyClaim(
        @NotNull Outcome outcome,
        @Nullable @Size(max = 50) List<@NotNull UUID> evidenceSeen,
        @NotBlank @Size(max = 2000) String reason) {

    enum Outcome {
        ACCEPTED,
        RETURNED
    }

    List<UUID> seen() {
        return Objects.requireNonNullElse(evidenceSeen, List.of());
    }
}
