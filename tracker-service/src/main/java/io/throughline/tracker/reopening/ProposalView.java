package io.throughline.tracker.reopening;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.throughline.chassis.web.ETags;

record ProposalView(@JsonUnwrapped ProposalState state, String etag) {

    static ProposalView of(ReopeningProposal proposal) {
        return new ProposalView(proposal.state(), ETags.of(proposal.state().version()));
    }
}
