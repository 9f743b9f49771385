package io.throughline.tracker.source;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record Action(
        UUID id,
        String title,
        String owner,
        LocalDate dueDate,
        String status,
        @Nullable LocalDate lastProgressOn,
        @Nullable List<Statement> progress,
        @Nullable List<UUID> recommendations,
        @Nullable List<UUID> waitsFor,
        @Nullable List<Milestone> milestones,
        String etag) {

    public record Statement(String statement, String by, LocalDate on) {}

    public record Milestone(
            String title, LocalDate dueDate, @Nullable LocalDate metOn) {}

    /** The points on its way, in their order. */
    public List<Milestone> way() {
        return milestones == null ? List.of() : milestones;
    }

    public boolean isUnderWay() {
        return way().stream().anyMatch(one -> one.metOn() == null);
    }

    /** The recommendations that it is done about. */
    public List<UUID> served() {
        return recommendations == null ? List.of() : recommendations;
    }

    public List<UUID> awaited() {
        return waitsFor == null ? List.of() : waitsFor;
    }

    public boolean isOver() {
        return "COMPLETED".equals(status) || "CANCELLED".equals(status);
    }
}
