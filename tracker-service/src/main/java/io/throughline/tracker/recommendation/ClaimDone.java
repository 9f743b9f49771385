package io.throughline.tracker.recommendation;

import io.throughline.tracker.evidence.AddEvidence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param impact what changed for children
 * @param knownBy how that is known; where the claim does not say, the closure has to
 * @param evidence evidence that was added before
 * @param newEvidence evidence that comes along with the claim
 */
record ClaimDone(
        @NotBlank @Size(max = 10000) String impact,
        @Nullable @Size(max = 10) List<@NotNull @Valid Knowledge> knownBy,
        @Nullable @Size(max = 50) List<@NotNull UUID> evidence,
        @Nullable @Size(max = 50) List<@NotNull @Valid AddEvidence> newEvidence,
        @Nullable @Size(max = 2000) String reason) {

    Impact change() {
        return new Impact(impact, Objects.requireNonNullElse(knownBy, List.of()));
    }

    List<UUID> named() {
        return Objects.requireNonNullElse(evidence, List.of());
    }

    List<AddEvidence> brought() {
        return Objects.requireNonNullElse(newEvidence, List.of());
    }
}
