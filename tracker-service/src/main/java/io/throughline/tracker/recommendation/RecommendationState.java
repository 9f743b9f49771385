package io.throughline.tracker.recommendation;

import io.throughline.tracker.deadline.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as its events tell it: whole, so that nobody need call back. What the owner typed about what changed
 * for children is not in it.
 *
 * @param weight how much it weighs on a board: a priority action more than an area for improvement
 * @param knownBy how it is known what changed for children
 * @param setback why work goes on that was thought to be done
 * @param exception that it will not be done for now, or that somebody asks for that
 * @param verdict the inspectors' last word on it
 */
public record RecommendationState(
        UUID id,
        long version,
        UUID findingId,
        InspectionRef inspection,
        @Nullable Authority authority,
        RecommendationKind kind,
        int weight,
        @Nullable String reference,
        String text,
        List<String> themes,
        @Nullable String addressee,
        @Nullable Deadline deadline,
        @Nullable String owner,
        @Nullable String lead,
        @Nullable String body,
        RecommendationStatus status,
        LocalDate openedOn,
        @Nullable LocalDate claimedOn,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate confirmedOn,
        List<Knowledge> knownBy,
        @Nullable Setback setback,
        @Nullable WillNotDo exception,
        @Nullable LastWord verdict,
        @Nullable ColourOverride colourOverride) {

    static RecommendationState of(
            UUID id, long version, UUID findingId, Asked asked, LocalDate openedOn, Standing standing) {
        Outcome said = standing.said();
        Answerable people = standing.people();
        return new RecommendationState(
                id,
                version,
                findingId,
                asked.inspection(),
                asked.authority(),
                asked.kind(),
                asked.kind().weight(),
                asked.reference(),
                asked.text(),
                asked.themes(),
                asked.addressee(),
                asked.deadline(),
                people.owner(),
                people.lead(),
                people.body() == null ? asked.addressee() : people.body(),
                standing.status(),
                openedOn,
                said.claimedOn(),
                said.verifiedOn(),
                said.closedOn(),
                said.confirmedOn(),
                said.knownBy(),
                standing.setback(),
                standing.exception(),
                standing.verdict(),
                standing.override());
    }
}
