package io.throughline.findings.years;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Themes by inspection.
 *
 * @param inspections the oldest first
 */
record ThemeYears(String authority, List<Inspected> inspections, List<Line> themes) {

    record Inspected(UUID id, String kind, @Nullable LocalDate on, String dfeCode) {}

    /** @param cells of the inspections that say something of it */
    record Line(String theme, List<Cell> cells) {}

    record Cell(UUID inspectionId, long strengths, long weaknesses, long asked) {}
}
