package io.throughline.tracker.sheet;

import io.throughline.chassis.problem.Problem;

/** Every way in which a spreadsheet can be refused, in words for whoever uploads it. */
final class SheetProblem {

    private SheetProblem() {}

    static Problem empty() {
        return unreadable(
                "empty", "There is nothing in it", "It has no row with headings. Look whether it is the right file.");
    }

    static Problem notASheet() {
        return Problem.of(
                415,
                "sheets:not-a-sheet",
                "This is not a spreadsheet that can be read",
                "Upload an Excel workbook (.xlsx) or a CSV file. Save older .xls and OpenDocument files as one of"
                        + " these first.");
    }

    static Problem tooLarge(long limit) {
        return tooMuch("too-large", "The limit is " + limit / 1_000_000 + " MB. Take out pictures and other sheets.");
    }

    static Problem tooLong(int limit) {
        return tooMuch("too-long", "The limit is " + limit + " rows. Import it in parts.");
    }

    static Problem tooWide(int limit) {
        return tooMuch("too-wide", "The limit is " + limit + " columns. Keep only those that are imported.");
    }

    static Problem expandsTooMuch(long limit) {
        return tooMuch(
                "expands-too-much",
                "It may unpack to " + limit / 1_000_000 + " MB at most. Copy its first sheet into a new workbook.");
    }

    static Problem damaged() {
        return unreadable(
                "damaged",
                "The workbook is damaged",
                "Open it in a spreadsheet program, save it as a new .xlsx, and try again.");
    }

    static Problem broken(int row) {
        return unreadable(
                "broken",
                "The CSV file cannot be read to its end",
                "Row " + row + " is the last that makes sense; a quotation mark may be missing after it.");
    }

    private static Problem tooMuch(String name, String detail) {
        return Problem.of(413, "sheets:" + name, "The spreadsheet is too large", detail);
    }

    private static Problem unreadable(String name, String title, String detail) {
        return Problem.of(422, "sheets:" + name, title, detail);
    }
}
