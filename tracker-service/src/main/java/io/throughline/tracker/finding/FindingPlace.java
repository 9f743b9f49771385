package io.throughline.tracker.finding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding's words and where they stand in the letter.
 *
 * @param reference the printed number
 * @param start offset of the first character in the document's text
 * @param end offset after the last
 */
public record FindingPlace(
        UUID id,
        UUID inspectionId,
        String kind,
        @Nullable String reference,
        @Nullable String section,
        @Nullable Integer page,
        @Nullable Integer start,
        @Nullable Integer end,
        String text,
        @Nullable String review,
        String status) {}
