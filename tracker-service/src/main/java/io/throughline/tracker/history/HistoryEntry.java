package io.throughline.tracker.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of what happened to a recommendation. Never altered. */
@Entity
public class HistoryEntry {

    static final String INSERT =
            "insert into history_entry (recommendation_id, what, subject, at, actor, reason, before, after)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    @Id
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

    void fill(PreparedStatement insert) throws SQLException {
        insert.setObject(1, recommendationId);
        insert.setString(2, what);
        insert.setObject(3, subject);
        insert.setObject(4, at.atOffset(ZoneOffset.UTC));
        insert.setString(5, actor);
        insert.setString(6, reason);
        insert.setString(7, before);
        insert.setString(8, after);
    }

    long line() {
        return line == null ? 0 : line;
    }

    HistoryView view() {
        return new HistoryView(line(), recommendationId, what, subject, at, actor, reason, before, after);
    }
}
