package io.throughline.chassis.event;

import io.throughline.chassis.problem.Problem;

final class DeadLetterProblem {

    private DeadLetterProblem() {}

    static Problem unknown(long id) {
        return Problem.of(404, "dead-letters:unknown", "No such dead letter", "There is no dead letter " + id + ".");
    }

    static Problem alreadyResolved(String state) {
        return Problem.of(
                409,
                "dead-letters:already-resolved",
                "This dead letter is dealt with",
                "It was " + state.toLowerCase(java.util.Locale.ROOT) + " before; nothing is left to do.");
    }

    static Problem outOfOrder(long first) {
        return Problem.of(
                409,
                "dead-letters:out-of-order",
                "An earlier letter of the same key comes first",
                "Replay or discard dead letter " + first + " first, so that events keep their order.");
    }

    static Problem stillBroken(String reason) {
        return Problem.of(
                409,
                "dead-letters:still-broken",
                "It still cannot be taken",
                "Nothing was changed. The reason: " + reason + ".");
    }
}
