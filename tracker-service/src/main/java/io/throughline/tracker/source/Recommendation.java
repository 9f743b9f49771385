package io.throughline.tracker.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record Recommendation(
        UUID id,
        UUID findingId,
        Ref inspection,
        @Nullable Authority authority,
        String kind,
        @Nullable String reference,
        String text,
        List<String> themes,
        @Nullable String addressee,
        @Nullable Deadline deadline,
        @Nullable String owner,
        String status,
        LocalDate openedOn,
        @Nullable Claim claim,
        @Nullable Said verification,
        @Nullable Said closure,
        @Nullable WillNotDo exception,
        String etag) {

    public record Ref(
            UUID id, @Nullable String kind, @Nullable LocalDate publishedDate) {}

    public record Deadline(
            @Nullable String stated, @Nullable LocalDate due) {}

    public record Claim(String by, LocalDate on, String impact, List<UUID> evidence) {}

    /** That it will not be done for now, or that somebody asks for that. */
    public record WillNotDo(
            String requestedBy,
            String reason,
            LocalDate expiresOn,
            @Nullable String approvedBy) {}

    public record Said(String by, LocalDate on, String reason) {}

    public boolean isDone() {
        return Set.of("VERIFIED", "CLOSED", "CONFIRMED", "EXCEPTED", "WITHDRAWN")
                .contains(status);
    }

    public boolean isLateOn(LocalDate today) {
        LocalDate due = dueOn();
        return due != null && due.isBefore(today) && !isDone();
    }

    public @Nullable LocalDate dueOn() {
        return deadline == null ? null : deadline.due();
    }
}
