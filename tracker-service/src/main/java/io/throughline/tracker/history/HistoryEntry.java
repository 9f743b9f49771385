package io.throughline.tracker.history;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of what happened to a recommendation. Never altered. */
@Entity
public class HistoryEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long line;

    private UUID recommendationId;
    private String what;
    private UUID subject;
    private Instant at;
    private String actor;
    private @Nullable String reason;
    private @Nullable String before;
    private @Nullable String after;

    @SuppressWarnings("NullAway.Init")
    protected HistoryEntry() {}

    /**
     * @param what as {@code recommendation-closed}
     * @param subject the recommendation itself, or its action or evidence
     */
    public HistoryEntry(
            UUID recommendationId,
            String what,
            UUID subject,
            Instant at,
            String actor,
            @Nullable String reason,
            @Nullable String before,
            @Nullable String after) {
        this.recommendationId = recommendationId;
        this.what = what;
        this.subject = subject;
        this.at = at;
        this.actor = actor;
        this.reason = reason;
        this.before = before;
        this.after = after;
    }

    long line() {
        return line == null ? 0 : line;
    }

    HistoryView view() {
        return new HistoryView(line(), recommendationId, what, subject, at, actor, reason, before, after);
    }
}
