package io.throughline.tracker.verdict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class HeardVerdicts implements PanacheRepositoryBase<Verdict, UUID> {

    List<Verdict> of(UUID recommendation) {
        return list("recommendationId = ?1 order by saidOn desc, heardAt desc, id desc", recommendation);
    }

    Optional<Verdict> lastOf(UUID recommendation) {
        return of(recommendation).stream().filter(Verdict::stands).findFirst();
    }

    List<Verdict> waitingFor(UUID finding) {
        return list("findingId = ?1 and recommendationId is null and takenBack = false order by saidOn, id", finding);
    }
}
