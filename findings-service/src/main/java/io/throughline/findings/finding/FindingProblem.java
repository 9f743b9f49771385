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

    static Problem notInTheReport() {
        return Problem.of(
                        422,
                        "findings:not-in-the-report",
                        "These words do not stand in the report",
                        "Point at stretches of the report's text that hold words, in the order in which they are printed.")
                .with(new Violation("/spans", "not-in-the-report", "No words stand there."));
    }

    static Problem noReport() {
        return Problem.of(
                409,
                "findings:no-report",
                "There is no text to point at",
                "The inspection has no report whose words could be read. Type the words instead; they are then marked as"
                        + " added by hand.");
    }

    static Problem wordsMustBeCited() {
        return Problem.of(
                        422,
                        "findings:words-must-be-cited",
                        "The report has a text: point at the words",
                        "Words are typed only where an inspection has no report that could be read. Give the stretches of"
                                + " the report's text instead.")
                .with(new Violation("/text", "words-must-be-cited", "Give spans instead of words."));
    }

    static Problem unknownInspection() {
        return Problem.of(
                404, "findings:unknown-inspection", "No such inspection", "No inspection of this id is known here.");
    }

    static Problem reportUnavailable() {
        return Problem.of(
                503,
                "findings:report-unavailable",
                "The report cannot be reached just now",
                "Its text is kept by the inspections service, which does not answer. Try again in a minute.");
    }

    static Problem recordOutOfReach() {
        return Problem.of(
                        503,
                        "findings:record-out-of-reach",
                        "The inspection's record cannot be had just now",
                        "Who inspected and with what judgement is kept by the inspections service, which does not"
                                + " answer. Try again in a few seconds.")
                .header("Retry-After", "5");
    }
}
