package io.throughline.tracker.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which inspection, of whom and when. */
public record InspectionPlace(
        UUID id,
        String kind,
        @Nullable String authority,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate publishedDate,
        String status) {}
