package io.throughline.tracker.reopening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReopeningProposals implements PanacheRepositoryBase<ReopeningProposal, UUID> {

    ReopeningProposal get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ReopeningProblem.unknown(id));
    }

    ReopeningProposal forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> ReopeningProblem.unknown(id));
    }

    boolean isProposed(UUID recommendation, UUID measure) {
        return count(
                        "recommendationId = ?1 and measureId = ?2 and status = ?3",
                        recommendation,
                        measure,
                        ProposalStatus.PROPOSED)
                > 0;
    }

    List<ReopeningProposal> of(@Nullable UUID recommendation, @Nullable ProposalStatus status, UUID after, int limit) {
        return find("""
            id > ?1 and (?2 is null or recommendationId = ?2) and (?3 is null or status = ?3)
            order by id\
            """, after, recommendation, status).page(Page.ofSize(limit)).list();
    }
}
