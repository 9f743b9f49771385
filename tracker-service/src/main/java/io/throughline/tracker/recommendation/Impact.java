package io.throughline.tracker.recommendation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What changed for children.
 *
 * @param knownBy how that is known
 */
record Impact(
        @NotBlank @Size(max = 10000) String changed,

        @NotEmpty @Size(max = 10) List<@NotNull @Valid Knowledge> knownBy) {}
