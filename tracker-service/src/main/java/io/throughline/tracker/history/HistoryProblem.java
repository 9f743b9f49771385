package io.throughline.tracker.history;

import io.throughline.chassis.problem.Problem;
import java.util.UUID;

final class HistoryProblem {

    private HistoryProblem() {}

    static Problem unknown(UUID id) {
        return Problem.of(
                404,
                "history:unknown",
                "Nothing ever happened under this id",
                "There is no recommendation " + id + ". Look it up with GET /v1/recommendations.");
    }
}
