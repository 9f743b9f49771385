package io.throughline.tracker.recommendation;

import io.throughline.chassis.actor.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Who acts, when and why. */
public record Act(Actor actor, Instant at, @Nullable String reason) {

    /** Where a council's day begins and ends. */
    public static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    public String by() {
        return actor.subject();
    }

    /** The day on which it counts. */
    public LocalDate on() {
        return LocalDate.ofInstant(at, COUNCIL);
    }

    public boolean isBy(@Nullable String subject) {
        return actor.subject().equals(subject);
    }
}
