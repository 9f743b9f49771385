package io.throughline.tracker.board;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;

final class BoardProblem {

    private BoardProblem() {}

    static Problem unknownColour(String known) {
        return Problem.of(400, "board:unknown-colour", "The board has no such colour", "Give brag as " + known + ".")
                .with(new Violation("brag", "unknown", "Expected: " + known + "."));
    }
}
