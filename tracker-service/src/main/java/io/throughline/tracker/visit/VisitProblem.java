package io.throughline.tracker.visit;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;
import java.util.UUID;

/** Every way in which a visit can be refused. */
final class VisitProblem {

    private VisitProblem() {}

    static Problem unknown(UUID id) {
        return Problem.of(
                404,
                "visits:unknown",
                "No such visit",
                "There is no visit " + id + ". GET /v1/plans/{id}/visits lists those of a plan.");
    }

    static Problem over() {
        return invalid(
                "over", "A visit ends after it begins", "Give a last day that is neither past nor before the first.");
    }

    static Problem tooLong(int days) {
        return invalid(
                "too-long", "That is no visit any more", "A visit has at most " + days + " days; grant another later.");
    }

    static Problem ownVisit() {
        return Problem.of(
                409,
                "visits:own-visit",
                "Nobody grants a visit to themselves",
                "Name the inspector's subject; somebody else has to grant one to you.");
    }

    static Problem ended() {
        return Problem.of(409, "visits:ended", "This visit is over", "Nothing is left to end.");
    }

    private static Problem invalid(String reason, String title, String detail) {
        return Problem.of(422, "visits:" + reason, title, detail).with(new Violation("/endsOn", reason, detail));
    }
}
