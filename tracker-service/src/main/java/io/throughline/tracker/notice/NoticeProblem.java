package io.throughline.tracker.notice;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;

final class NoticeProblem {

    private NoticeProblem() {}

    static Problem noSuchStage() {
        return Problem.of(
                        400,
                        "notices:no-such-stage",
                        "There is no such stage",
                        "A notice says that a day is APPROACHING, DUE or MISSED.")
                .with(new Violation("stage", "no-such-stage", "APPROACHING, DUE or MISSED."));
    }
}
