package io.throughline.tracker.deadline;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param on the day on which it was sent; today where it is left out
 * @param note what was sent, and to whom
 */
record FulfilDuty(
        @Nullable LocalDate on, @Nullable @Size(max = 2000) String note) {}
