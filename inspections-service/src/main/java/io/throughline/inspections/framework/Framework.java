package io.throughline.inspections.framework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one kind of inspection was done by, between two days. */
public record Framework(
        String version,
        InspectionKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<JudgementArea> areas) {

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The areas that every full report of this version grades. */
    public List<String> expectedAreas() {
        return areas.stream()
                .filter(JudgementArea::always)
                .map(JudgementArea::code)
                .distinct()
                .toList();
    }
}
