package io.throughline.tracker.source;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plan has and has not, for each recommendation. */
public record Coverage(boolean complete, int gaps, List<Row> items) {

    /** The same with these rows alone. */
    public Coverage with(List<Row> rows) {
        return new Coverage(complete, gaps, rows);
    }

    public record Row(
            UUID recommendationId,
            @Nullable String reference,
            String text,
            String status,
            boolean action,
            boolean owner,
            boolean date,
            boolean measure,
            boolean evidence,
            boolean afterTheDeadline) {

        /** In the order of the matrix. */
        public List<Boolean> cells() {
            return List.of(action, owner, date, measure, evidence);
        }
    }
}
