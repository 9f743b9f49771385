package io.throughline.tracker.exchange;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;
import java.util.List;

/** Every way in which an export or an import can refuse, and what to do instead. */
final class ExchangeProblem {

    private ExchangeProblem() {}

    static Problem unknownDocument(String file) {
        return Problem.of(
                404,
                "documents:unknown",
                "No such document",
                "There is no \u201c" + file
                        + "\u201d. There are plan, coverage, progress and board-report, each as .csv, .xlsx, .ods,"
                        + " .html and .pdf.");
    }

    static Problem fileMissing() {
        return Problem.of(
                400,
                "imports:file-missing",
                "There is no spreadsheet",
                "Send the file as the part \u201cfile\u201d of a multipart form.");
    }

    static Problem noActions(List<String> headings) {
        return columns(
                "no-actions",
                "No column says what is to be done",
                "None of the headings could be read as the action: " + String.join(", ", headings)
                        + ". Send the part mapping, as {\"columns\": {\"ACTION\": \"…\"}}.");
    }

    static Problem noRecommendations(List<String> headings) {
        return columns(
                "no-recommendations",
                "No column says what it is for",
                "None of the headings could be read as the recommendation, its reference or its ID: "
                        + String.join(", ", headings)
                        + ". Send the part mapping, as {\"columns\": {\"REFERENCE\": \"…\"}}.");
    }

    static Problem unknownHeading(Column column, String heading, List<String> headings) {
        return columns(
                "unknown-heading",
                "The mapping names a column that is not there",
                "There is no column \u201c" + heading + "\u201d for " + column + ". The headings are: "
                        + String.join(", ", headings) + ".");
    }

    static Problem rows(List<RowProblem> problems) {
        Problem refusal = Problem.of(
                422,
                "imports:rows",
                "Some rows cannot be imported",
                "Nothing was imported. " + problems.size() + " cells are wrong, see errors; correct them in the file.");
        for (RowProblem one : problems) {
            refusal = refusal.with(one.violation());
        }
        return refusal;
    }

    private static Problem columns(String reason, String title, String detail) {
        return Problem.of(422, "imports:" + reason, title, detail).with(new Violation("/mapping", reason, detail));
    }
}
