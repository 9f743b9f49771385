package io.throughline.tracker.source;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Themes by inspection over the years. */
public record ThemeYears(String authority, List<Inspected> inspections, List<Line> themes) {

    public record Inspected(UUID id, String kind, @Nullable LocalDate on) {}

    public record Line(String theme, List<Cell> cells) {

        public @Nullable Cell at(UUID inspection) {
            return cells.stream()
                    .filter(cell -> cell.inspectionId().equals(inspection))
                    .findFirst()
                    .orElse(null);
        }

        public long concerns() {
            return cells.stream().mapToLong(Cell::concerns).sum();
        }
    }

    public record Cell(UUID inspectionId, long strengths, long weaknesses, long asked) {

        public long concerns() {
            return weaknesses + asked;
        }
    }
}
