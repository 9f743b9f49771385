package io.throughline.inspections.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which inspections are meant; null asks nothing.
 *
 * @param from first day on which the inspection may have begun
 * @param to last such day
 * @param before only records older than this one
 */
record InspectionFilter(
        @Nullable String dfeCode,
        @Nullable String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID before) {}
