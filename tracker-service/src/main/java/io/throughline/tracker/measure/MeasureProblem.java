package io.throughline.tracker.measure;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;
import java.time.LocalDate;
import java.util.UUID;

/** Every way in which a measure can refuse, and what to do instead. */
final class MeasureProblem {

    private MeasureProblem() {}

    static Problem unknown(UUID id) {
        return Problem.of(
                404,
                "measures:unknown",
                "No such measure",
                "There is no measure " + id + ". GET /v1/measures?recommendationId= lists what there is.");
    }

    static Problem notTheOwner() {
        return Problem.of(
                403,
                "measures:not-the-owner",
                "Somebody else answers for this",
                "The recommendation's owner, a lead or an officer defines measures and records values. Ask one of"
                        + " them.");
    }

    static Problem otherAuthority() {
        return invalid(
                "other-authority",
                "That belongs to another council",
                "A measure tells about recommendations of one council. Define one for each council.",
                "/alsoFor");
    }

    static Problem targetOnTheWrongSide() {
        return invalid(
                "target-on-the-wrong-side",
                "The target is no better than the baseline",
                "Where direction is UP the target lies above the baseline, where it is DOWN below. Correct one of the"
                        + " three.",
                "/target");
    }

    static Problem stillToCome(String pointer) {
        return invalid(
                "still-to-come",
                "That day is still to come",
                "A value speaks of a day that has been: name today or an earlier one.",
                pointer);
    }

    static Problem beforeTheBaseline(LocalDate baseline) {
        return invalid(
                "before-the-baseline",
                "That day lies before the baseline",
                "The baseline is of " + baseline + ". Name that day or a later one.",
                "/on");
    }

    static Problem alreadyTold(LocalDate on) {
        return Problem.of(
                409,
                "measures:already-told",
                "There is a value of that day",
                "A value of " + on
                        + " is recorded. Where it is wrong, POST /v1/measures/{id}/corrections with its number.");
    }

    static Problem unknownValue(int number) {
        return invalid(
                "unknown-value",
                "No such value",
                "The measure has no value " + number + ". GET /v1/measures/{id} shows the numbers in series.",
                "/number");
    }

    static Problem alreadyCorrected(int number) {
        return Problem.of(
                409,
                "measures:already-corrected",
                "That value was corrected before",
                "Value " + number + " does not hold any more. Correct the one that stands in for it.");
    }

    private static Problem invalid(String reason, String title, String detail, String pointer) {
        return Problem.of(422, "measures:" + reason, title, detail).with(new Violation(pointer, reason, detail));
    }
}
