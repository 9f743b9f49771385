package io.throughline.findings.intake;

import io.throughline.chassis.problem.Problem;

/** Every way in which a reading can refuse. */
final class ReadingProblem {

    private ReadingProblem() {}

    static Problem unknown() {
        return Problem.of(
                404,
                "findings:unknown-reading",
                "No report to read",
                "There is no report of an inspection of this id that could be read.");
    }

    static Problem underWay() {
        return Problem.of(
                409,
                "findings:reading-under-way",
                "It is being read already",
                "The report is in the queue or being read just now; there is nothing to begin.");
    }

    static Problem withdrawn() {
        return Problem.of(
                409,
                "findings:inspection-withdrawn",
                "This inspection is withdrawn",
                "The report of a withdrawn inspection is not read any more.");
    }
}
