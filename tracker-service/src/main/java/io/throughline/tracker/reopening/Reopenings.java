package io.throughline.tracker.reopening;

import io.throughline.chassis.web.Uuid7;
import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.RecommendationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Asks whether to reopen, in the transaction of what gives cause to ask. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Reopenings {

    private final ReopeningProposals proposals;
    private final ReopeningDiary diary;

    Reopenings(ReopeningProposals proposals, ReopeningDiary diary) {
        this.proposals = proposals;
        this.diary = diary;
    }

    /** Only what is verified or closed can be reopened, and nobody is asked twice while a question is open. */
    public void propose(RecommendationState recommendation, UUID measure, String because, Act act) {
        boolean done = recommendation.verifiedOn() != null || recommendation.closedOn() != null;
        if (done && !proposals.isProposed(recommendation.id(), measure)) {
            var proposal = new ReopeningProposal(Uuid7.next(), recommendation, measure, because, act.on());
            proposals.persist(proposal);
            diary.write(proposal, proposal.propose(act));
        }
    }
}
