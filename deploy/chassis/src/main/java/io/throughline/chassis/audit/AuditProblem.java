package io.throughline.chassis.audit;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;

final class AuditProblem {

    private AuditProblem() {}

    static Problem noInstant(String parameter) {
        return Problem.of(
                        400,
                        "audit:no-instant",
                        "This is no point in time",
                        "Give date, time and zone, as 2026-03-31T00:00:00Z.")
                .with(new Violation(parameter, "no-instant", "As 2026-03-31T00:00:00Z."));
    }

    static Problem halfAnAnchor() {
        return Problem.of(
                        400,
                        "audit:half-an-anchor",
                        "A place in the chain has a number and a hash",
                        "Send both as they stood in an earlier answer's head: ?sequence=…&hash=….")
                .with(new Violation("sequence", "missing", "The number of an earlier head."))
                .with(new Violation("hash", "missing", "The hash of an earlier head."));
    }
}
