package io.throughline.tracker.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of a recommendation's history. */
public record Happening(
        String what,
        Instant at,
        String actor,
        @Nullable String reason,
        @Nullable String before,
        @Nullable String after) {}
