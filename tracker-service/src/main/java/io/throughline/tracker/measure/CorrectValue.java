package io.throughline.tracker.measure;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * @param number which value was wrong
 * @param value what it should have been
 * @param reason why it was wrong
 */
record CorrectValue(
        @NotNull Integer number,
        @NotNull @Digits(integer = 12, fraction = 6) BigDecimal value,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 2000) String reason) {}
