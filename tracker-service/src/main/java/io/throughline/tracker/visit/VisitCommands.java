package io.throughline.tracker.visit;

import io.throughline.chassis.audit.Audit;
import io.throughline.chassis.audit.Deed;
import io.throughline.chassis.web.Uuid7;
import io.throughline.tracker.plan.PlanQueries;
import io.throughline.tracker.recommendation.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Who is shown a plan is nobody's business but the council's: entered in the audit, told to nobody. */
@ApplicationScoped
@Transactional
class VisitCommands {

    private final Visits visits;
    private final PlanQueries plans;
    private final Audit audit;
    private final Acts acts;

    VisitCommands(Visits visits, PlanQueries plans, Audit audit, Acts acts) {
        this.visits = visits;
        this.plans = plans;
        this.audit = audit;
        this.acts = acts;
    }

    VisitView grant(UUID plan, GrantVisit command) {
        var visit = new Visit(Uuid7.next(), plans.state(plan).id(), command, acts.now(null));
        visits.persist(visit);
        return enter("visit-granted", visit);
    }

    VisitView end(UUID id, EndVisit command) {
        Visit visit = visits.forChange(id);
        visit.end(acts.now(command.reason()));
        return enter("visit-ended", visit);
    }

    private VisitView enter(String action, Visit visit) {
        VisitView view = visit.view();
        audit.done(Deed.of(action, "visit", view.id())
                .authority(plans.state(visit.plan()).authority().dfeCode()));
        return view;
    }
}
