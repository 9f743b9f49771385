package io.throughline.tracker.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recommendations that somebody has to do something about: how many, and the first of them. */
record Work(long count, List<Item> first) {

    record Item(
            UUID id,
            String text,
            @Nullable LocalDate due,
            @Nullable String owner,
            String status) {}
}
