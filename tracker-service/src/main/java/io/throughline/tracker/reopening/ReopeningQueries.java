package io.throughline.tracker.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class ReopeningQueries {

    private final ReopeningProposals proposals;

    ReopeningQueries(ReopeningProposals proposals) {
        this.proposals = proposals;
    }

    ProposalView get(UUID id) {
        return ProposalView.of(proposals.get(id));
    }

    List<ProposalView> of(@Nullable UUID recommendation, @Nullable ProposalStatus status, UUID after, int limit) {
        return proposals.of(recommendation, status, after, limit).stream()
                .map(ProposalView::of)
                .toList();
    }
}
