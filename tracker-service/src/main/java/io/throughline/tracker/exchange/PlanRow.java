package io.throughline.tracker.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file, as it was understood.
 *
 * @param recommendations what the action is for
 * @param actionId the action that is meant, where the file comes from us
 */
record PlanRow(
        int number,
        List<UUID> recommendations,
        @Nullable UUID actionId,
        String title,
        @Nullable String owner,
        @Nullable LocalDate dueDate) {}
