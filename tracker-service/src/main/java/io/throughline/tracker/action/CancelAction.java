package io.throughline.tracker.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why it will not be done, and what is done instead */
record CancelAction(@NotBlank @Size(max = 2000) String reason) {}
