package io.throughline.tracker.plan;

import io.throughline.tracker.history.HistoryView;
import io.throughline.tracker.measure.MeasureValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a plan between two instants.
 *
 * @param to not included
 */
public record PlanProgress(UUID planId, Instant from, Instant to, Totals totals, List<Item> items) {

    /** How often each of these happened; a thing undone counts as done and as undone. */
    public record Totals(
            long claimed, long verified, long closed, long reopened, long actionsPlanned, long actionsCompleted) {}

    /**
     * @param statusBefore none where it was not asked for yet
     * @param happened every line of its history, oldest first
     */
    public record Item(
            UUID recommendationId,
            @Nullable String reference,
            String text,
            @Nullable String statusBefore,
            @Nullable String statusAfter,
            List<Said> statements,
            List<Counted> values,
            List<HistoryView> happened) {}

    /** @param on the day that the statement speaks of */
    public record Said(UUID actionId, String action, LocalDate on, String statement) {}

    public record Counted(UUID measureId, String measure, String unit, MeasureValue value) {}
}
