package io.throughline.tracker.exchange;

import io.throughline.tracker.action.ActionState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row, or several about one action, would do.
 *
 * @param present the action as it is; none where it would be planned
 */
record Change(
        int row,
        What what,
        String title,
        List<UUID> recommendations,
        String owner,
        LocalDate dueDate,
        @Nullable ActionState present) {

    enum What {
        PLAN,
        CHANGE,
        NOTHING
    }
}
