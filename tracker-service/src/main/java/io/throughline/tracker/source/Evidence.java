package io.throughline.tracker.source;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record Evidence(
        UUID id,
        String kind,
        @Nullable String link,
        @Nullable String note,
        @Nullable String shows,
        String addedBy,
        Instant addedAt) {

    /** A link that somebody typed is followed only to where browsers safely go. */
    public boolean isFollowable() {
        return link != null && (link.startsWith("https://") || link.startsWith("http://"));
    }
}
