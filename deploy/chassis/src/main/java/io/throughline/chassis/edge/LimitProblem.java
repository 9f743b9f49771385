package io.throughline.chassis.edge;

import io.throughline.chassis.problem.Problem;

final class LimitProblem {

    private LimitProblem() {}

    static Problem tooFast(long seconds) {
        return tooMany("You ask more often than one caller may; slow down and send it again.", seconds);
    }

    static Problem tooManyAtOnce(int limit) {
        return tooMany("At most " + limit + " requests of one caller are worked on at once; wait for answers.", 1);
    }

    private static Problem tooMany(String detail, long seconds) {
        return Problem.of(429, "common:too-many", "Too many requests", detail)
                .header("Retry-After", String.valueOf(seconds));
    }
}
