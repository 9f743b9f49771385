package io.throughline.tracker.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Who does it, and when. */
record Deed(String by, Instant at) {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    LocalDate on() {
        return LocalDate.ofInstant(at, COUNCIL);
    }
}
