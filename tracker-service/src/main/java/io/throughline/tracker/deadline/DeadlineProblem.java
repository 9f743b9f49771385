package io.throughline.tracker.deadline;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;
import java.time.LocalDate;
import java.util.UUID;

final class DeadlineProblem {

    private DeadlineProblem() {}

    static Problem whichInspection() {
        return Problem.of(
                        400,
                        "deadlines:which-inspection",
                        "Deadlines of which inspection?",
                        "Name the inspection: GET /v1/deadlines?inspectionId=….")
                .with(new Violation("inspectionId", "missing", "The id of an inspection."));
    }

    static Problem unknownInspection(UUID id) {
        return Problem.of(
                404,
                "deadlines:unknown-inspection",
                "No such inspection",
                "Nothing is known here of an inspection " + id + "; what was just recorded arrives in a moment.");
    }

    static Problem notOwed(UUID id, DutyName duty) {
        return Problem.of(
                404,
                "deadlines:not-owed",
                "This inspection asks for no such thing",
                "No " + duty + " follows from inspection " + id + "; GET /v1/deadlines?inspectionId=" + id
                        + " lists what does.");
    }

    static Problem alreadyDone(LocalDate on) {
        return Problem.of(
                409,
                "deadlines:already-done",
                "It is done",
                "It was sent on " + on + "; nothing about its date can change any more.");
    }

    static Problem inTheFuture() {
        return Problem.of(
                        422,
                        "deadlines:in-the-future",
                        "It cannot have been sent in the future",
                        "Give the day on which it was sent, today at the latest.")
                .with(new Violation("/on", "in-the-future", "Today or earlier."));
    }
}
