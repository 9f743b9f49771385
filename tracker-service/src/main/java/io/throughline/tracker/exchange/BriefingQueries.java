package io.throughline.tracker.exchange;

import io.throughline.chassis.audit.Audit;
import io.throughline.chassis.audit.Deed;
import io.throughline.tracker.board.BoardQueries;
import io.throughline.tracker.deadline.DeadlineQueries;
import io.throughline.tracker.pace.PaceQueries;
import io.throughline.tracker.plan.PlanContent;
import io.throughline.tracker.plan.PlanQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BriefingQueries {

    private static final int USUAL_DAYS = 30;

    private final PlanQueries plans;
    private final BoardQueries board;
    private final DeadlineQueries deadlines;
    private final PaceQueries pace;
    private final Audit audit;

    BriefingQueries(PlanQueries plans, BoardQueries board, DeadlineQueries deadlines, PaceQueries pace, Audit audit) {
        this.plans = plans;
        this.board = board;
        this.deadlines = deadlines;
        this.pace = pace;
        this.audit = audit;
    }

    /** What leaves the house as a file is entered. Progress is of the last thirty days where it is not said of which. */
    @Transactional
    Briefing of(UUID id, @Nullable LocalDate from, @Nullable LocalDate to) {
        PlanContent plan = plans.content(id);
        audit.done(Deed.of("plan-exported", "plan", id)
                .authority(plan.plan().authority().dfeCode()));
        var inspections = plan.plan().inspections();
        LocalDate last = to == null ? plan.on() : to;
        return new Briefing(
                plan,
                plans.progress(id, from == null ? last.minusDays(USUAL_DAYS) : from, last),
                board.cardsOf(inspections),
                deadlines.of(inspections),
                pace.of(inspections).orElse(null));
    }
}
