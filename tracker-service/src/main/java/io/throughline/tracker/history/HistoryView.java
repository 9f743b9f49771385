package io.throughline.tracker.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param what as {@code recommendation-closed} or {@code action-progressed}
 * @param subject the recommendation, action or evidence that it happened to
 * @param actor opaque subject of whoever did it
 */
public record HistoryView(
        long line,
        UUID recommendationId,
        String what,
        UUID subject,
        Instant at,
        String actor,
        @Nullable String reason,
        @Nullable String before,
        @Nullable String after) {}
