package io.throughline.tracker.source;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for who reads. */
public record WaitingTask(
        String task,
        UUID recommendationId,
        String status,
        String text,
        @Nullable String authority,
        @Nullable String owner,
        @Nullable LocalDate dueDate) {

    /** The code by whose words it is called. */
    public String kind() {
        return "TASK_" + task;
    }
}
