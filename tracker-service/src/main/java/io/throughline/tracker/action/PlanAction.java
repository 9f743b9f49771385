package io.throughline.tracker.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param title what will be done; published with the events, so it names nobody
 * @param owner who does it, as the subject of their token; the recommendation's owner where it is left out
 */
record PlanAction(
        @NotBlank @Size(max = 500) String title,

        @Nullable
        @Pattern(
                regexp = "[A-Za-z0-9._:|-]{1,200}",
                message = "is the subject of the person's token: letters, digits and . _ : | - only")
        String owner,

        @NotNull LocalDate dueDate) {}
