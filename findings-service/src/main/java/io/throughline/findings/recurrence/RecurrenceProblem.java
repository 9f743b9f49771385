package io.throughline.findings.recurrence;

import io.throughline.chassis.problem.Problem;

/** Every way in which finding again can refuse. */
final class RecurrenceProblem {

    private RecurrenceProblem() {}

    static Problem unknownFinding() {
        return Problem.of(
                404,
                "recurrences:unknown-finding",
                "No such finding",
                "There is no finding of this id that you may see.");
    }

    static Problem authorityMissing() {
        return Problem.of(
                400,
                "recurrences:authority-missing",
                "Which authority?",
                "Name the authority by any of its codes, such as ?authority=341.");
    }

    static Problem alreadyDecided(String relation) {
        return Problem.of(
                409,
                "recurrences:already-decided",
                "This has been decided",
                "It has been decided already that these two are " + relation + ".");
    }

    static Problem notEarlier() {
        return Problem.of(
                422,
                "recurrences:not-earlier",
                "The other finding is not earlier",
                "Only something from an inspection that began before can have been found again. Look at the dates of both"
                        + " inspections.");
    }

    static Problem otherAuthority() {
        return Problem.of(
                422,
                "recurrences:other-authority",
                "The findings are about different councils",
                "Something is found again only in the same authority, or in one whose history it inherited.");
    }
}
