package io.throughline.tracker.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * @param title published with the events, so it names nobody
 * @param inspections whose letters it answers, all of one council
 */
record MakePlan(
        @NotBlank @Size(max = 300) String title,
        @NotEmpty @Size(max = 50) List<@NotNull UUID> inspections) {}
