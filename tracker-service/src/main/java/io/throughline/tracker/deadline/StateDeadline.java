package io.throughline.tracker.deadline;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param due the day that the letter prints
 * @param words its own words
 * @param page where they stand
 */
record StateDeadline(
        @NotNull LocalDate due,
        @NotBlank @Size(max = 1000) String words,
        @Min(1) @Nullable Integer page) {}
