package io.throughline.tracker.source;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation on the board.
 *
 * @param brag none for what will not be done for now
 * @param why how the colour follows, in words
 */
public record Card(
        UUID id,
        String status,
        String kind,
        @Nullable String reference,
        String text,
        @Nullable String authority,
        @Nullable String owner,
        @Nullable LocalDate dueDate,
        String due,
        @Nullable String brag,
        String why) {}
