package io.throughline.tracker.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted, as it was then.
 *
 * @param content absent in lists
 */
public record Submission(
        int number,
        String kind,
        String submittedBy,
        Instant submittedAt,
        String sha256,
        @Nullable String note,
        @Nullable Content content) {

    public record Content(
            LocalDate on, List<Recommendation> recommendations, List<Action> actions, Coverage coverage) {}
}
