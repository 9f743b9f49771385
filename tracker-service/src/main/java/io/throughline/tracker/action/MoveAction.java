package io.throughline.tracker.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param reason why the day that was promised is not kept */
record MoveAction(
        @NotNull LocalDate dueDate,
        @NotBlank @Size(max = 2000) String reason) {}
