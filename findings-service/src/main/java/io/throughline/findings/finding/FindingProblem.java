package io.throughline.findings.finding;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;

/** Every way in which a finding can refuse. */
final class FindingProblem {

    private FindingProblem() {}

    static Problem unknown() {
        return Problem.of(
                404, "findings:unknown", "No such finding", "There is no finding of this id that you may see.");
    }

    static Problem alreadyWithdrawn() {
        return Problem.of(
                409,
                "findings:already-withdrawn",
                "This finding is withdrawn",
                "A withdrawn finding stays as it is; nothing can be changed or decided about it any more.");
    }

    static Problem alreadyReviewed(String review) {
        return Problem.of(
                409,
                "findings:already-reviewed",
                "This was decided before",
                "It is already " + review + "; there is nothing to change.");
    }

    static Problem nothingChanged() {
        return Problem.of(
                409, "findings:nothing-changed", "Nothing would change", "It already says exactly what you sent.");
    }

    static Problem unknownCode(String pointer, String said, String allowed) {
        String detail = "\"" + said + "\" is not one of " + allowed + ".";
        return Problem.of(422, "findings:unknown-code", "A code is not known", detail)
                .with(new Violation(pointer, "unknown-code", detail));
    }

    static Problem wrongNumberOfThemes() {
        return Problem.of(
                        422,
                        "findings:wrong-number-of-themes",
                        "A finding has one to three themes",
                        "Name the one to three themes that it is about, the most central first.")
                .with(new Violation("/themes", "size", "One to three themes."));
    }
}
