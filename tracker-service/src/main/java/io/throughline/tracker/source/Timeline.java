package io.throughline.tracker.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an authority was judged to be over the years. */
public record Timeline(
        String name,
        String dfeCode,
        List<String> predecessors,
        List<Judged> inspections,
        List<Line> areas,
        List<Break> breaks) {

    public record Judged(
            UUID id,
            String authority,
            String kind,
            @Nullable LocalDate startDate,
            @Nullable LocalDate publishedDate,
            List<Inspection.Judgement> judgements) {

        public @Nullable LocalDate on() {
            return startDate != null ? startDate : publishedDate;
        }

        public boolean isGraded() {
            return !judgements.isEmpty();
        }
    }

    public record Line(String area, List<Point> points) {

        public @Nullable Point at(UUID inspection) {
            return points.stream()
                    .filter(point -> Objects.equals(point.inspectionId(), inspection))
                    .findFirst()
                    .orElse(null);
        }
    }

    public record Point(
            UUID inspectionId,
            String grade,
            String label,
            boolean comparable,
            @Nullable String note) {}

    public record Break(List<String> ended, List<String> begun, String note) {}

    public List<Judged> graded() {
        return inspections.stream().filter(Judged::isGraded).toList();
    }
}
