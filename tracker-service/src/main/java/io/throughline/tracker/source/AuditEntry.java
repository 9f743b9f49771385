package io.throughline.tracker.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of a service's record of who did what. */
public record AuditEntry(
        long sequence,
        Instant at,
        String subject,
        @Nullable String client,
        String roles,
        String action,
        String resource,
        @Nullable String resourceId,
        String hash) {}
