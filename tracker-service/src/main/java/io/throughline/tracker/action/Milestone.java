package io.throughline.tracker.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point on the way.
 *
 * @param title what will be true then; published with the events, so it names nobody
 * @param metOn the day on which it was; none while it is not
 */
@Embeddable
public record Milestone(
        @NotBlank @Size(max = 500) String title,
        @NotNull LocalDate dueDate,
        @Column(name = "met_on") @Nullable LocalDate metOn) {}
