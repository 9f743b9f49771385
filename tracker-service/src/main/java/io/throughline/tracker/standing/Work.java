package io.throughline.tracker.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Recommendations that somebody has to do something about: how many, and the first of them.
 *
 * @param more whether there are more than were counted
 */
record Work(long count, boolean more, List<Item> first) {

    record Item(
            UUID id,
            String text,
            @Nullable LocalDate due,
            @Nullable String owner,
            String status) {}
}
