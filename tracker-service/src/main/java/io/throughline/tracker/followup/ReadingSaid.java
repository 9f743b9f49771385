package io.throughline.tracker.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the end of a reading says, as far as we act on it. */
record ReadingSaid(UUID inspectionId, @Nullable List<DueDate> dueDates) {

    static final String TYPE = "io.throughline.findings.reading-completed.v1";

    ReadingSaid {
        Objects.requireNonNull(inspectionId, "inspectionId");
    }

    /**
     * @param words the letter's own
     * @param due none where the words tell a period and not a day
     */
    record DueDate(
            String words, @Nullable LocalDate due, @Nullable Integer page) {}

    /** The first day that is printed: letters say it again in their closing words. */
    Optional<DueDate> printedDay() {
        return dueDates == null
                ? Optional.empty()
                : dueDates.stream().filter(date -> date.due() != null).findFirst();
    }
}
