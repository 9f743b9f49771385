package io.throughline.tracker.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is left out stays as it is. */
record AmendPlan(
        @Nullable @Size(max = 300) @Pattern(regexp = "(?s).*\\S.*", message = "has to say something")
        String title,

        @Nullable @Size(min = 1, max = 50) List<@NotNull UUID> inspections) {}
