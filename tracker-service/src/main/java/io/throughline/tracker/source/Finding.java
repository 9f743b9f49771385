package io.throughline.tracker.source;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record Finding(
        UUID id,
        UUID inspectionId,
        String status,
        String kind,
        @Nullable String reference,
        @Nullable String section,
        String text,
        @Nullable Integer page,
        @Nullable Span span,
        @Nullable String polarity,
        List<String> themes,
        @Nullable String deadline,
        @Nullable String addressee,
        double confidence,
        String review,
        String etag) {

    public record Span(int start, int end) {}

    public boolean isChecked() {
        return !"PROPOSED".equals(review);
    }

    public boolean isAsking() {
        return !"FINDING".equals(kind);
    }
}
