package io.throughline.tracker.recommendation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a person's open work.
 *
 * @param kind what it is, as {@code actions}
 * @param recommendationId what it is, or what it is done about first
 * @param title in a few words, or the inspectors' own
 */
public record OpenPiece(
        String kind,
        UUID id,
        UUID recommendationId,
        String title,
        String status,
        @Nullable LocalDate dueDate) {}
