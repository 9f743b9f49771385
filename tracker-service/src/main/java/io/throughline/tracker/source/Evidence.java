package io.throughline.tracker.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        List<Version> versions,
        String etag) {

    /** @param fileName of a file, as it was called where it came from */
    public record Version(
            String kind,
            @Nullable String link,
            @Nullable String note,
            @Nullable String fileName,
            String sha256,
            String addedBy,
            Instant addedAt) {

        public boolean isFollowable() {
            return opens(link);
        }
    }

    public record Review(String by, LocalDate on, String reason) {}

    public record Erasure(String by, LocalDate on, String reason) {}

    /** A link that somebody typed is followed only to where browsers safely go. */
    public boolean isFollowable() {
        return opens(link);
    }

    private static boolean opens(@Nullable String link) {
        return link != null && (link.startsWith("https://") || link.startsWith("http://"));
    }

    /** As people call it. */
    public String named() {
        return shows != null ? shows : link != null ? link : note != null ? note : kind;
    }
}
