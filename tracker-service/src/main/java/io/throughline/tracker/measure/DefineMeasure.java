package io.throughline.tracker.measure;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param title what is counted, as "Visits on time"; published with the events, so it names nobody
 * @param unit as {@code %} or {@code children}
 * @param source where the values come from
 * @param alsoFor other recommendations of the same council that it tells about
 */
record DefineMeasure(
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 50) String unit,
        @NotNull Direction direction,
        @NotNull @Digits(integer = 12, fraction = 6) BigDecimal baseline,
        @NotNull LocalDate baselineOn,
        @NotNull @Digits(integer = 12, fraction = 6) BigDecimal target,
        @Nullable LocalDate targetBy,
        @NotBlank @Size(max = 500) String source,
        @Nullable @Size(max = 50) Set<@NotNull UUID> alsoFor) {

    Goal goal() {
        return new Goal(unit, direction, baseline, baselineOn, target, targetBy);
    }

    Set<UUID> others() {
        return Objects.requireNonNullElse(alsoFor, Set.of());
    }
}
