package io.throughline.tracker.recommendation;

import io.throughline.tracker.deadline.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recommendation as its events tell it: whole, so that nobody need call back. What people typed is not in it. */
public record RecommendationState(
        UUID id,
        long version,
        UUID findingId,
        InspectionRef inspection,
        @Nullable Authority authority,
        RecommendationKind kind,
        @Nullable String reference,
        String text,
        List<String> themes,
        @Nullable String addressee,
        @Nullable Deadline deadline,
        @Nullable String owner,
        RecommendationStatus status,
        LocalDate openedOn,
        @Nullable LocalDate claimedOn,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate closedOn) {

    static RecommendationState of(
            UUID id,
            long version,
            UUID findingId,
            Asked asked,
            @Nullable String owner,
            RecommendationStatus status,
            LocalDate openedOn,
            Outcome outcome) {
        return new RecommendationState(
                id,
                version,
                findingId,
                asked.inspection(),
                asked.authority(),
                asked.kind(),
                asked.reference(),
                asked.text(),
                asked.themes(),
                asked.addressee(),
                asked.deadline(),
                owner,
                status,
                openedOn,
                outcome.claimedOn(),
                outcome.verifiedOn(),
                outcome.closedOn());
    }
}
