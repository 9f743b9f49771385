package io.throughline.tracker.exchange;

import io.throughline.chassis.problem.Violation;

/**
 * @param row as people count rows in the file
 * @param column its heading there
 */
record RowProblem(int row, String column, String code, String detail) {

    Violation violation() {
        return new Violation(
                "/rows/" + row + "/" + column.replace("~", "~0").replace("/", "~1"),
                code,
                "Row " + row + ", " + column + ": " + detail);
    }
}
