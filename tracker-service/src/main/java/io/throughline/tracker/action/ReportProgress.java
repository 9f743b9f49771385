package io.throughline.tracker.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param statement what has been done, in words
 * @param on the day that it speaks of; today where it is left out
 */
record ReportProgress(
        @NotBlank @Size(max = 10000) String statement,
        @Nullable LocalDate on) {}
