package io.throughline.findings.verdict;

import io.throughline.chassis.problem.Problem;

/** Every way in which a verdict can refuse. */
final class VerdictProblem {

    private VerdictProblem() {}

    static Problem inspectionMissing() {
        return Problem.of(
                400, "verdicts:inspection-missing", "Which inspection?", "Name the later inspection: ?inspectionId=…");
    }

    static Problem unknownInspection() {
        return Problem.of(
                404,
                "verdicts:unknown-inspection",
                "No such inspection",
                "There is no inspection of this id that you may see.");
    }

    static Problem unknownFinding() {
        return Problem.of(
                404, "verdicts:unknown-finding", "No such finding", "There is no finding of this id that you may see.");
    }

    static Problem noWords() {
        return Problem.of(
                409,
                "verdicts:no-words",
                "The report's words cannot be had",
                "Either the inspection has no report, or inspections-service does not answer. Try again later.");
    }

    static Problem notItsWords() {
        return Problem.of(
                422,
                "verdicts:not-its-words",
                "These are not words of the report",
                "The place lies outside the report's text. Take the span of one of the sentences that are put forward.");
    }

    static Problem notEarlier() {
        return Problem.of(
                422,
                "verdicts:not-earlier",
                "The finding is not earlier",
                "A report can only speak of what was asked for in an inspection of the same council that began before.");
    }

    static Problem alreadyConfirmed(Outcome outcome) {
        return Problem.of(
                409,
                "verdicts:already-confirmed",
                "This has been confirmed",
                "It has been confirmed already that the report says " + outcome + " of it.");
    }
}
