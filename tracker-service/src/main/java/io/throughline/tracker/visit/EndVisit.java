package io.throughline.tracker.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record EndVisit(@NotBlank @Size(max = 2000) String reason) {}
