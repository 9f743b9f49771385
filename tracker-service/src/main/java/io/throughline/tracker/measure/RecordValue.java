package io.throughline.tracker.measure;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** @param on the day that it speaks of */
record RecordValue(
        @NotNull @Digits(integer = 12, fraction = 6) BigDecimal value,
        @NotNull LocalDate on) {}
