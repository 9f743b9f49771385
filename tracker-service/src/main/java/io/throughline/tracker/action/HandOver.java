package io.throughline.tracker.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param owner who does it from now on, as the subject of their token */
record HandOver(
        @NotNull @Pattern(regexp = PlanAction.SUBJECT, message = PlanAction.SUBJECT_IN_WORDS)
        String owner,

        @NotBlank @Size(max = 2000) String reason) {}
