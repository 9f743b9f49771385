package io.throughline.tracker.action;

import io.throughline.chassis.actor.Roles;
import io.throughline.tracker.recommendation.Act;
import java.time.LocalDate;

/** Who may do what with an action, and which days are possible. */
final class ActionDuties {

    private ActionDuties() {}

    static void owner(String owner, Act act) {
        if (!act.isBy(owner)) {
            throw ActionProblem.notTheOwner();
        }
    }

    static void ownerOrLead(String owner, Act act) {
        if (!act.isBy(owner) && !act.actor().is(Roles.LEAD)) {
            throw ActionProblem.notTheOwner();
        }
    }

    static void dueFrom(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            throw ActionProblem.dueInThePast();
        }
    }

    static void done(LocalDate on, LocalDate today, String pointer) {
        if (on.isAfter(today)) {
            throw ActionProblem.progressInTheFuture(pointer);
        }
    }
}
