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
        String etag) {

    public record Statement(String statement, String by, LocalDate on) {}

    public boolean isOver() {
        return "COMPLETED".equals(status) || "CANCELLED".equals(status);
    }
}
