package io.throughline.tracker.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlanSubmissions implements PanacheRepositoryBase<PlanSubmission, PlanSubmission.Key> {

    PlanSubmission get(UUID plan, int number) {
        return findByIdOptional(new PlanSubmission.Key(plan, number))
                .orElseThrow(() -> PlanProblem.unknownSubmission(number));
    }

    List<PlanSubmission> of(UUID plan) {
        return list("key.planId = ?1 order by key.number", plan);
    }
}
