package io.throughline.tracker.verdict;

import io.throughline.tracker.recommendation.LastWord;
import io.throughline.tracker.recommendation.VerdictOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What findings-service says that a person has read in a later report; only what we use of it. */
record VerdictSaid(State verdict) {

    static final String CONFIRMED = "io.throughline.findings.verdict-confirmed.v1";

    VerdictSaid {
        Objects.requireNonNull(verdict, "verdict");
    }

    /** @param findingId what was asked for before */
    record State(
            UUID id,
            UUID findingId,
            Later inspection,
            VerdictOutcome outcome,
            String text,
            @Nullable Integer page,
            String confirmedBy,
            Instant confirmedAt) {

        State {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(findingId, "findingId");
            Objects.requireNonNull(inspection, "inspection");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(confirmedBy, "confirmedBy");
        }

        /** @param heardOn the day that counts where the report has none */
        LastWord word(LocalDate heardOn) {
            return new LastWord(id, outcome, text, inspection.id(), null, page, inspection.saidOn(heardOn));
        }
    }

    record Later(
            UUID id,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,
            @Nullable LocalDate publishedDate) {

        Later {
            Objects.requireNonNull(id, "id");
        }

        LocalDate saidOn(LocalDate heardOn) {
            return Stream.of(publishedDate, endDate, startDate)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(heardOn);
        }
    }
}
