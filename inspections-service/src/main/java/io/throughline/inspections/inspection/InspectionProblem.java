package io.throughline.inspections.inspection;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Every way in which the record of an inspection can refuse. */
final class InspectionProblem {

    private InspectionProblem() {}

    static Problem unknown() {
        return Problem.of(
                404,
                "inspections:unknown",
                "No such inspection",
                "There is no inspection of this id that you may see.");
    }

    static Problem noReport() {
        return Problem.of(
                404,
                "inspections:no-report",
                "This inspection has no report",
                "It was entered by hand; no document was stored with it.");
    }

    static Problem reportMissing() {
        return Problem.of(
                        422,
                        "inspections:report-missing",
                        "No report was sent",
                        "Send the report as the multipart part \"report\", or the details as JSON.")
                .with(new Violation("/report", "missing", "The part is missing or empty."));
    }

    static Problem alreadyWithdrawn() {
        return Problem.of(
                409,
                "inspections:already-withdrawn",
                "This inspection is withdrawn",
                "A withdrawn inspection stays as it is. Record the report again under a new inspection.");
    }

    static Problem nothingChanged() {
        return Problem.of(
                409, "inspections:nothing-changed", "Nothing would change", "It already says exactly what you sent.");
    }

    static Problem unknownAuthority(@Nullable String named, String pointer) {
        String detail = named == null
                ? "The report does not say which authority was inspected. Send it again with \"details\" that name it."
                : "\"" + named + "\" is not one of the authorities with children's services that we know. Use its DfE"
                        + " code, its ONS code, its Ofsted URN or its name.";
        return Problem.of(422, "inspections:unknown-authority", "The authority is not known", detail)
                .with(new Violation(pointer, "unknown-authority", detail));
    }

    static Problem impossibleDate(String pointer, String detail) {
        return Problem.of(422, "inspections:impossible-date", "The dates cannot be right", detail)
                .with(new Violation(pointer, "impossible-date", detail));
    }

    static Problem unknownCode(String pointer, String said, String allowed) {
        String detail = "\"" + said + "\" is not one of " + allowed + ".";
        return Problem.of(422, "inspections:unknown-code", "A code is not known", detail)
                .with(new Violation(pointer, "unknown-code", detail));
    }

    static Problem missing(String pointer, String detail) {
        return Problem.of(422, "inspections:missing", "Something that must be known is missing", detail)
                .with(new Violation(pointer, "missing", detail));
    }
}
