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
                "The recommendation has no owner yet, so name one in owner, or have a lead assign one to the"
                        + " recommendation.",
                "/owner");
    }

    static Problem dueInThePast() {
        return invalid("due-in-the-past", "That day is over", "Choose today or a later day for dueDate.", "/dueDate");
    }

    static Problem progressInTheFuture(String pointer) {
        return invalid(
                "progress-in-the-future",
                "That day is still to come",
                "Progress is reported once it was made: name today or an earlier day, or leave the day out.",
                pointer);
    }

    static Problem otherAuthority() {
        return invalid(
                "other-authority",
                "That belongs to another council",
                "An action serves recommendations of one council, and waits for actions of the same one. Plan one"
                        + " action for each council.",
                "/recommendations");
    }

    static Problem goesInCircles(String title, UUID other) {
        return Problem.of(
                        422,
                        "actions:goes-in-circles",
                        "They would wait for each other",
                        "\u201c" + title + "\u201d (" + other
                                + ") waits for this one already, itself or by way of others, so none of them could ever"
                                + " be completed. Leave it out, or take the dependency away there first.")
                .with(new Violation(
                        "/actions",
                        "goes-in-circles",
                        "\u201c" + title + "\u201d waits for this one already, itself or by way of others, so neither"
                                + " could ever be completed. Leave it out, or take away there first that it waits."));
    }

    static Problem unknownDependency(UUID other) {
        return invalid(
                "unknown-dependency",
                "It would wait for what does not exist",
                "There is no action " + other + ". GET /v1/actions?recommendationId= lists what there is.",
                "/actions");
    }

    static Problem stillWaits(String title, UUID other) {
        return Problem.of(
                409,
                "actions:still-waits",
                "It waits for another action",
                "\u201c" + title + "\u201d (" + other
                        + ") has to be completed first. Report progress until then, or take the"
                        + " dependency away with PUT /v1/actions/{id}/dependencies.");
    }

    static Problem notTheOwner() {
        return Problem.of(
                403,
                "actions:not-the-owner",
                "Somebody else does this action",
                "Only its owner reports on it; its owner or a lead changes it. Ask one of them, or plan an action of"
                        + " your own.");
    }

    static Problem alreadyCompleted() {
        return Problem.of(
                409,
                "actions:already-completed",
                "It is completed",
                "Nothing can be added to a completed action. Plan another one for what is left to do.");
    }

    static Problem alreadyCancelled() {
        return Problem.of(
                409,
                "actions:already-cancelled",
                "It was cancelled",
                "Nothing can be done with a cancelled action. Plan another one.");
    }

    private static Problem invalid(String reason, String title, String detail, String pointer) {
        return Problem.of(422, "actions:" + reason, title, detail).with(new Violation(pointer, reason, detail));
    }
}
