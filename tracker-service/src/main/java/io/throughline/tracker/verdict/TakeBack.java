package io.throughline.tracker.verdict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why it was heard in error */
record TakeBack(@NotBlank @Size(max = 2000) String reason) {}
