package io.throughline.tracker.source;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a council owes after an inspection.
 *
 * @param says in a sentence how its day comes about
 */
public record Duty(
        UUID inspectionId,
        String duty,
        @Nullable LocalDate due,
        String says,
        @Nullable Done done,
        String etag) {

    public record Done(LocalDate on, @Nullable String note, String by) {}

    public boolean isLateOn(LocalDate today) {
        return done == null && due != null && due.isBefore(today);
    }
}
