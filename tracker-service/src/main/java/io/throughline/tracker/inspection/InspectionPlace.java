package io.throughline.tracker.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which inspection, of whom and when.
 *
 * @param receivedDate the day on which the council received the report
 */
public record InspectionPlace(
        UUID id,
        String kind,
        @Nullable String authority,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate publishedDate,
        @Nullable LocalDate receivedDate,
        String status) {}
