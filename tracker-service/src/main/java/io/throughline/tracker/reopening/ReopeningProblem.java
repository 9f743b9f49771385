package io.throughline.tracker.reopening;

import io.throughline.chassis.problem.Problem;
import java.util.UUID;

/** Every way in which a proposal to reopen can refuse, and what to do instead. */
final class ReopeningProblem {

    private ReopeningProblem() {}

    static Problem unknown(UUID id) {
        return Problem.of(
                404,
                "reopenings:unknown",
                "No such proposal",
                "There is no proposal " + id + ". GET /v1/reopening-proposals lists what there is.");
    }

    static Problem alreadyDecided() {
        return Problem.of(
                409,
                "reopenings:already-decided",
                "Somebody has decided it",
                "Read it again to see who and why. Where you disagree, a moderator can still reopen the recommendation"
                        + " itself.");
    }

    static Problem ownHomework() {
        return Problem.of(
                403,
                "reopenings:own-homework",
                "You own the recommendation",
                "Whether its figures matter is for somebody else to say. Ask a moderator or another lead.");
    }
}
