package io.throughline.tracker.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param note to whom and how it was sent */
record SubmitPlan(
        @NotNull SubmissionKind kind,
        @Nullable @Size(max = 2000) String note) {}
