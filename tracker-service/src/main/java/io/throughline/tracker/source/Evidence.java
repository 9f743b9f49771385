package io.throughline.tracker.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record Evidence(
        UUID id,
        String kind,
        @Nullable String link,
        @Nullable String note,
        @Nullable String shows,
        String addedBy,
        Instant addedAt,
        String status,
        @Nullable Review review,
        @Nullable LocalDate expiresOn,
        boolean expired,
        @Nullable Erasure erasure,
        String etag) {

    public record Review(String by, LocalDate on, String reason) {}

    public record Erasure(String by, LocalDate on, String reason) {}

    /** A link that somebody typed is followed only to where browsers safely go. */
    public boolean isFollowable() {
        return link != null && (link.startsWith("https://") || link.startsWith("http://"));
    }

    /** As people call it. */
    public String named() {
        return shows != null ? shows : link != null ? link : note != null ? note : kind;
    }
}
