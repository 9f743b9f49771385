package io.throughline.findings.peers;

import io.throughline.chassis.problem.Problem;

/** Every way in which comparing can refuse. */
final class PeerProblem {

    private PeerProblem() {}

    static Problem authorityMissing() {
        return Problem.of(
                400,
                "comparisons:authority-missing",
                "Which authority?",
                "Name it by any of its codes: ?authority=341.");
    }

    static Problem nothingToCompare() {
        return Problem.of(
                400,
                "comparisons:nothing-to-compare",
                "Compare what?",
                "Name a theme (?theme=placement-sufficiency) or a finding (?findingId=…).");
    }

    static Problem unknownAuthority(String code) {
        return Problem.of(
                404,
                "comparisons:unknown-authority",
                "No such authority",
                "No authority has the code " + code + ", or inspections-service has not told its neighbours yet.");
    }

    static Problem unknownFinding() {
        return Problem.of(
                404,
                "comparisons:unknown-finding",
                "No such finding",
                "There is no finding of this id that you may see.");
    }

    static Problem unknownSet(String version) {
        return Problem.of(
                422,
                "comparisons:unknown-set",
                "No such set of neighbours",
                "There is no set of the version " + version + "; GET /v1/authorities/{code}/neighbours lists them.");
    }
}
