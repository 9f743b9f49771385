package io.throughline.tracker.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A later finding beside an earlier one. */
public record Recurrence(
        UUID later,
        UUID earlier,
        String relation,
        double score,
        List<String> shares,
        String reason,
        Quote laterQuote,
        Quote earlierQuote,
        @Nullable Decision decision,
        String etag) {

    public record Quote(
            UUID inspectionId,
            String inspectionKind,
            @Nullable LocalDate inspectedOn,
            String authority,
            @Nullable String section,
            String text,
            @Nullable Integer page) {}

    /** Who said what of the two, and when. */
    public record Decision(String relation, @Nullable String reason, String decidedBy, Instant decidedAt) {}

    public boolean isOpen() {
        return "SUGGESTED".equals(relation);
    }
}
