package io.throughline.tracker.plan;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;
import java.util.UUID;

/** Every way in which a plan can refuse, and what to do instead. */
final class PlanProblem {

    private PlanProblem() {}

    static Problem unknown(UUID id) {
        return Problem.of(
                404,
                "plans:unknown",
                "No such plan",
                "There is no plan " + id + ". GET /v1/plans?authority= lists what there is.");
    }

    static Problem unknownSubmission(int number) {
        return Problem.of(
                404,
                "plans:unknown-submission",
                "Nothing was submitted under this number",
                "There is no submission " + number + ". GET /v1/plans/{id}/submissions lists what there is.");
    }

    static Problem nothingAsked(UUID inspection) {
        return invalid(
                "nothing-asked",
                "That letter asks for nothing yet",
                "No recommendation of inspection " + inspection
                        + " is known. Wait until its letter was read, or name the inspection that you mean.",
                "/inspections");
    }

    static Problem noAuthority(UUID inspection) {
        return invalid(
                "no-authority",
                "It is not known whose letter that is",
                "Inspection " + inspection
                        + " names no council. Have an officer correct it in the inspections service.",
                "/inspections");
    }

    static Problem otherAuthority(String one, String other) {
        return invalid(
                "other-authority",
                "A plan is of one council",
                "These inspections are of " + one + " and of " + other + ". Make one plan for each council.",
                "/inspections");
    }

    static Problem gaps(Coverage coverage) {
        Problem problem = Problem.of(
                409,
                "plans:gaps",
                "Something is missing",
                "A written statement needs an action, an owner, a date and a measure for each recommendation; "
                        + coverage.gaps()
                        + " of these are missing, see errors. Fill them in, or submit a monthly return.");
        for (CoverageRow row : coverage.items()) {
            for (String what : row.missing()) {
                problem = problem.with(new Violation(
                        "/recommendations/" + row.recommendationId(),
                        "no-" + what,
                        (row.reference() == null ? "" : row.reference() + " ") + "\u201c" + row.text()
                                + "\u201d has no " + what + "."));
            }
        }
        return problem;
    }

    static Problem whichPeriod() {
        return Problem.of(
                        400,
                        "plans:which-period",
                        "Progress from when to when?",
                        "Name from and to (days), or fromSubmission and toSubmission (numbers).")
                .with(new Violation("from", "missing", "The first day, or fromSubmission."));
    }

    static Problem backwards() {
        return Problem.of(
                        422,
                        "plans:backwards",
                        "The end lies before the beginning",
                        "Exchange the two, or choose a later end.")
                .with(new Violation("to", "backwards", "The same day as from, or a later one."));
    }

    private static Problem invalid(String reason, String title, String detail, String pointer) {
        return Problem.of(422, "plans:" + reason, title, detail).with(new Violation(pointer, reason, detail));
    }
}
