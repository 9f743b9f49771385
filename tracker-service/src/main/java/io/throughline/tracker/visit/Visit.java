package io.throughline.tracker.visit;

import io.throughline.tracker.recommendation.Act;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody is shown a plan, from one day to another. */
@Entity
class Visit {

    private static final int MOST_DAYS = 60;

    @Id
    private UUID id;

    private UUID planId;
    private String visitor;
    private String reason;
    private LocalDate beginsOn;
    private LocalDate endsOn;
    private String grantedBy;
    private Instant grantedAt;
    private @Nullable String endedBy;
    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    Visit(UUID id, UUID plan, GrantVisit command, Act act) {
        this.id = id;
        this.planId = plan;
        this.visitor = command.visitor();
        this.reason = command.reason();
        this.beginsOn = command.beginsOn() == null ? act.on() : command.beginsOn();
        this.endsOn = command.endsOn();
        this.grantedBy = act.by();
        this.grantedAt = act.at();
        if (endsOn.isBefore(beginsOn) || endsOn.isBefore(act.on())) {
            throw VisitProblem.over();
        }
        if (endsOn.isAfter(beginsOn.plusDays(MOST_DAYS))) {
            throw VisitProblem.tooLong(MOST_DAYS);
        }
        if (act.isBy(visitor)) {
            throw VisitProblem.ownVisit();
        }
    }

    void end(Act act) {
        if (endedOn != null || endsOn.isBefore(act.on())) {
            throw VisitProblem.ended();
        }
        endedBy = act.by();
        endedOn = act.on();
    }

    UUID plan() {
        return planId;
    }

    VisitView view() {
        return new VisitView(id, planId, visitor, reason, beginsOn, endsOn, grantedBy, grantedAt, endedBy, endedOn);
    }
}
