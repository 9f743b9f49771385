package io.throughline.tracker.verdict;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;
import java.util.UUID;

/** Every way in which a verdict can be refused, and what to do instead. */
final class VerdictProblem {

    private VerdictProblem() {}

    static Problem unknown(UUID id) {
        return Problem.of(
                404,
                "verdicts:unknown",
                "No such verdict",
                "There is no verdict " + id + ". GET /v1/recommendations/{id}/verdicts lists what there is.");
    }

    static Problem withdrawn() {
        return Problem.of(
                409,
                "verdicts:withdrawn",
                "The letter no longer asks for this",
                "Its finding was withdrawn; record the verdict on the recommendation that took its place.");
    }

    static Problem alreadyHeard() {
        return Problem.of(
                409,
                "verdicts:already-heard",
                "This was written down before",
                "The same words of the same inspection stand here already. Take that one back first if it is wrong.");
    }

    static Problem takenBack() {
        return Problem.of(
                409, "verdicts:taken-back", "It was taken back before", "There is nothing more to take back.");
    }

    static Problem unknownInspection(UUID id) {
        return invalid(
                "unknown-inspection",
                "That inspection is not known",
                "There is no inspection " + id + ". Take in its letter first; a few seconds later it is known here.",
                "/inspectionId");
    }

    static Problem sameInspection() {
        return invalid(
                "same-inspection",
                "That is the inspection that asked for it",
                "Name the later inspection whose letter says what became of it.",
                "/inspectionId");
    }

    static Problem otherAuthority() {
        return invalid(
                "other-authority",
                "That inspection was of another council",
                "Name an inspection of the council that was asked to do this.",
                "/inspectionId");
    }

    static Problem saidWhen() {
        return invalid(
                "said-when",
                "When was it said?",
                "The inspection has no day of publication and no last day. Give saidOn.",
                "/saidOn");
    }

    static Problem notYetSaid() {
        return invalid("not-yet-said", "That day is still to come", "Give the day of the letter in saidOn.", "/saidOn");
    }

    static Problem saidBefore() {
        return invalid(
                "said-before",
                "That was said before it was asked for",
                "A verdict is later than the letter that asks. Look at saidOn, and at the inspection.",
                "/saidOn");
    }

    private static Problem invalid(String reason, String title, String detail, String pointer) {
        return Problem.of(422, "verdicts:" + reason, title, detail).with(new Violation(pointer, reason, detail));
    }
}
