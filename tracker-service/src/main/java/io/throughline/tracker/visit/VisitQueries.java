package io.throughline.tracker.visit;

import io.throughline.tracker.plan.PlanQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class VisitQueries {

    private final Visits visits;
    private final PlanQueries plans;

    VisitQueries(Visits visits, PlanQueries plans) {
        this.visits = visits;
        this.plans = plans;
    }

    VisitView get(UUID id) {
        return visits.get(id).view();
    }

    List<VisitView> of(UUID plan, UUID after, int limit) {
        return visits.of(plans.state(plan).id(), after, limit).stream()
                .map(Visit::view)
                .toList();
    }
}
