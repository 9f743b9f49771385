package io.throughline.tracker.recommendation;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;

/** Every way in which it can be refused that something is not done for now, and what to do instead. */
final class ExceptionProblem {

    private ExceptionProblem() {}

    static Problem excepted() {
        return refused(
                "excepted",
                "It was decided not to do this for now",
                "It is open again on the day in exception.expiresOn. A lead can end that earlier with POST …/exception-end.");
    }

    static Problem notExcepted() {
        return refused(
                "not-excepted",
                "No exception holds for it",
                "There is nothing to end. A request that was not approved yet is refused with POST …/exception-refusal.");
    }

    static Problem noRequest() {
        return refused(
                "no-exception-requested",
                "Nobody has asked to leave it undone",
                "There is nothing to approve or refuse until its owner or a lead asks with POST …/exception.");
    }

    static Problem requestWaiting() {
        return refused(
                "exception-waiting",
                "An exception was asked for already",
                "It waits for a lead, who approves it with POST …/exception-approval or refuses it with POST …/exception-refusal.");
    }

    static Problem requestIsOver() {
        return refused(
                "exception-over",
                "The exception would be over already",
                "Its day has passed while it waited. Refuse it, and ask again with a later expiresOn.");
    }

    static Problem ownRequest() {
        return Problem.of(
                403,
                "recommendations:own-request",
                "Nobody approves their own request",
                "You asked for this exception. Another lead has to approve it; you may take it back with POST …/exception-refusal.");
    }

    static Problem endsInThePast() {
        return invalid(
                "ends-in-the-past", "That day is over", "Choose a day after today for expiresOn: nothing is for ever.");
    }

    static Problem endsTooLate() {
        return invalid(
                "ends-too-late",
                "That is too far away",
                "Choose a day within two years for expiresOn, and ask again then if it still holds.");
    }

    private static Problem refused(String reason, String title, String detail) {
        return Problem.of(409, "recommendations:" + reason, title, detail);
    }

    private static Problem invalid(String reason, String title, String detail) {
        return Problem.of(422, "recommendations:" + reason, title, detail)
                .with(new Violation("/expiresOn", reason, detail));
    }
}
