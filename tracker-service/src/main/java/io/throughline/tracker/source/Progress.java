package io.throughline.tracker.source;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a plan between two days. */
public record Progress(Instant from, Instant to, Totals totals, List<Item> items) {

    public record Totals(
            long claimed, long verified, long closed, long reopened, long actionsPlanned, long actionsCompleted) {}

    public record Item(
            UUID recommendationId,
            @Nullable String reference,
            String text,
            @Nullable String statusBefore,
            @Nullable String statusAfter,
            List<Said> statements,
            List<Counted> values) {

        public boolean isMoved() {
            return statusAfter != null && !statusAfter.equals(statusBefore);
        }
    }

    public record Said(String action, LocalDate on, String statement) {}

    public record Counted(String measure, String unit, Value value) {}

    public record Value(BigDecimal value, LocalDate on) {}
}
