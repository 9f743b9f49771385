package io.throughline.tracker.action;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;
import java.util.UUID;

/** Every way in which an action can refuse, and what to do instead. */
final class ActionProblem {

    private ActionProblem() {}

    static Problem unknown(UUID id) {
        return Problem.of(
                404,
                "actions:unknown",
                "No such action",
                "There is no action " + id + ". GET /v1/actions?recommendationId= lists what there is.");
    }

    static Problem noOwner() {
        return invalid(
                "no-owner",
                "Nobody would do it",
                "The recommendation has no owner yet, so name one in owner, or have a lead assign one to the recommendation.",
                "/owner");
    }

    static Problem dueInThePast() {
        return invalid("due-in-the-past", "That day is over", "Choose today or a later day for dueDate.", "/dueDate");
    }

    static Problem progressInTheFuture() {
        return invalid(
                "progress-in-the-future",
                "That day is still to come",
                "Progress is reported once it was made: leave on out for today, or name an earlier day.",
                "/on");
    }

    static Problem notTheOwner() {
        return Problem.of(
                403,
                "actions:not-the-owner",
                "Somebody else does this action",
                "Only its owner reports on it. Ask the owner, or plan an action of your own.");
    }

    static Problem alreadyCompleted() {
        return Problem.of(
                409,
                "actions:already-completed",
                "It is completed",
                "Nothing can be added to a completed action. Plan another one for what is left to do.");
    }

    private static Problem invalid(String reason, String title, String detail, String pointer) {
        return Problem.of(422, "actions:" + reason, title, detail).with(new Violation(pointer, reason, detail));
    }
}
