package io.throughline.findings.search;

import io.throughline.chassis.problem.Problem;

/** Every way in which a search can refuse. */
final class SearchProblem {

    private SearchProblem() {}

    static Problem nothingAsked() {
        return Problem.of(
                400,
                "search:nothing-asked",
                "Search for what?",
                "Say what to look for, such as ?q=caseloads too high.");
    }

    static Problem unknownRegion(String region) {
        return Problem.of(
                422,
                "search:unknown-region",
                "No such region",
                "No authority is known to lie in " + region + ". Regions are named as in GET /v1/authorities.");
    }
}
