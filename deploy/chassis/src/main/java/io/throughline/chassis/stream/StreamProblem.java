package io.throughline.chassis.stream;

import io.throughline.chassis.problem.Problem;

final class StreamProblem {

    private StreamProblem() {}

    static Problem cursorNotOurs() {
        return Problem.of(
                400,
                "stream:cursor",
                "This is no place in the stream",
                "Send the id of the last event that you have, or what GET /v1/changes answered in next, as it was.");
    }

    static Problem gone() {
        return Problem.of(
                410,
                "stream:gone",
                "What came after this place is not kept any more",
                "Read the lists again for what you need, then go on from GET /v1/changes without after.");
    }

    static Problem tooMany(int limit) {
        return Problem.of(
                        429,
                        "stream:too-many",
                        "Too many streams are open",
                        "At most " + limit + " streams can be open at once for you; close one, or filter fewer.")
                .header("Retry-After", "15");
    }
}
