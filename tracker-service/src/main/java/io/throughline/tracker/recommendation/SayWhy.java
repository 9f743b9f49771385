package io.throughline.tracker.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a closure and a reopening ask for. */
record SayWhy(@NotBlank @Size(max = 2000) String reason) {}
