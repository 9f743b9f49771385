package io.throughline.tracker.reopening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why it is reopened, or why it is not */
record DecideProposal(@NotBlank @Size(max = 2000) String reason) {}
