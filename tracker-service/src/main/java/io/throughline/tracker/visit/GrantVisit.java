package io.throughline.tracker.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param visitor opaque subject of the inspector's token, which has the role visitor
 * @param beginsOn today where it is left out
 * @param endsOn the last day
 */
record GrantVisit(
        @NotBlank @Size(max = 200) String visitor,
        @Nullable LocalDate beginsOn,
        @NotNull LocalDate endsOn,
        @NotBlank @Size(max = 2000) String reason) {}
