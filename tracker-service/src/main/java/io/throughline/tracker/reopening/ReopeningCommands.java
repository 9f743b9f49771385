package io.throughline.tracker.reopening;

import io.throughline.chassis.web.ETags;
import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.Acts;
import io.throughline.tracker.recommendation.RecommendationProgress;
import io.throughline.tracker.recommendation.RecommendationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people decide about a proposal; accepting it reopens the recommendation in the same transaction. */
@ApplicationScoped
@Transactional
class ReopeningCommands {

    private final ReopeningProposals proposals;
    private final RecommendationProgress recommendations;
    private final RecommendationQueries known;
    private final ReopeningDiary diary;
    private final Acts acts;

    ReopeningCommands(
            ReopeningProposals proposals,
            RecommendationProgress recommendations,
            RecommendationQueries known,
            ReopeningDiary diary,
            Acts acts) {
        this.proposals = proposals;
        this.recommendations = recommendations;
        this.known = known;
        this.diary = diary;
        this.acts = acts;
    }

    ProposalView accept(UUID id, @Nullable String ifMatch, DecideProposal command) {
        ReopeningProposal proposal = load(id, ifMatch);
        Act act = acts.now(command.reason());
        ReopeningEvent accepted = proposal.accept(act);
        recommendations.reopened(proposal.state().recommendationId(), act);
        return diary.write(proposal, accepted);
    }

    ProposalView dismiss(UUID id, @Nullable String ifMatch, DecideProposal command) {
        ReopeningProposal proposal = load(id, ifMatch);
        Act act = acts.now(command.reason());
        if (act.isBy(known.state(proposal.state().recommendationId()).owner())) {
            throw ReopeningProblem.ownHomework();
        }
        return diary.write(proposal, proposal.dismiss(act));
    }

    private ReopeningProposal load(UUID id, @Nullable String ifMatch) {
        ReopeningProposal proposal = proposals.forChange(id);
        ETags.require(ifMatch, proposal.state().version());
        return proposal;
    }
}
