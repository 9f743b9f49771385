package io.throughline.tracker.plan;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param content exactly what was frozen */
record SubmissionView(
        @JsonUnwrapped SubmissionSummary summary,
        @Nullable String note,

        @JsonRawValue @Schema(implementation = PlanContent.class)
        String content) {}
