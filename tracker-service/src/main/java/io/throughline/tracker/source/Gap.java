package io.throughline.tracker.source;

import org.jspecify.annotations.Nullable;

/** How much is claimed done, and how much of it is verified. */
public record Gap(
        @Nullable String authority,
        @Nullable String dfeCode,
        long asked,
        long claimed,
        long verified,
        long closed,
        long gap) {}
