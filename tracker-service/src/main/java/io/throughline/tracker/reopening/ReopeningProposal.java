package io.throughline.tracker.reopening;

import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.RecommendationState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The question whether something that was verified or closed has to be worked on again. */
@Entity
class ReopeningProposal {

    @Id
    private UUID id;

    private long version;
    private UUID recommendationId;
    private UUID inspectionId;
    private UUID measureId;
    private String because;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    private LocalDate proposedOn;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected ReopeningProposal() {}

    ReopeningProposal(UUID id, RecommendationState recommendation, UUID measure, String because, LocalDate on) {
        this.id = id;
        this.recommendationId = recommendation.id();
        this.inspectionId = recommendation.inspection().id();
        this.measureId = measure;
        this.because = because;
        this.status = ProposalStatus.PROPOSED;
        this.proposedOn = on;
    }

    ReopeningEvent propose(Act act) {
        version++;
        return new ReopeningEvent.Proposed(state(), null, act.by(), act.at());
    }

    ReopeningEvent accept(Act act) {
        decide(ProposalStatus.ACCEPTED, act);
        return new ReopeningEvent.Accepted(state(), ProposalStatus.PROPOSED, act.by(), act.at());
    }

    ReopeningEvent dismiss(Act act) {
        decide(ProposalStatus.DISMISSED, act);
        return new ReopeningEvent.Dismissed(state(), ProposalStatus.PROPOSED, act.by(), act.at());
    }

    private void decide(ProposalStatus decision, Act act) {
        if (status != ProposalStatus.PROPOSED) {
            throw ReopeningProblem.alreadyDecided();
        }
        status = decision;
        decidedBy = act.by();
        decidedOn = act.on();
        reason = act.reason();
        version++;
    }

    ProposalState state() {
        return new ProposalState(
                id,
                version,
                recommendationId,
                inspectionId,
                measureId,
                because,
                status,
                proposedOn,
                decidedBy,
                decidedOn,
                reason);
    }
}
