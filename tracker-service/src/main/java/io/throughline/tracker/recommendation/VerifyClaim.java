package io.throughline.tracker.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param evidenceSeen which of the claim's evidence the moderator has looked at
 * @param shortfall what a claim that is returned falls short of
 */
record VerifyClaim(
        @NotNull Outcome outcome,
        @Nullable @Size(max = 50) List<@NotNull UUID> evidenceSeen,
        @Nullable Shortfall shortfall,
        @NotBlank @Size(max = 2000) String reason) {

    enum Outcome {
        ACCEPTED,
        RETURNED
    }

    List<UUID> seen() {
        return Objects.requireNonNullElse(evidenceSeen, List.of());
    }

    Shortfall lacking() {
        return Objects.requireNonNullElse(shortfall, Shortfall.OTHER);
    }
}
