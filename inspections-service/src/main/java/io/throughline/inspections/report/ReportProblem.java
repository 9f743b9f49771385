package io.throughline.inspections.report;

import io.throughline.chassis.problem.Problem;

/** Every way in which a document can be refused, in words for the officer who uploads it. */
final class ReportProblem {

    private ReportProblem() {}

    static Problem empty() {
        return unreadable("empty", "The file is empty", "It has no bytes in it. Save or download the report again.");
    }

    static Problem tooLarge(long limit) {
        return Problem.of(
                413,
                "inspections:report-too-large",
                "The file is too large",
                "The limit is " + limit / 1_000_000
                        + " MB. Inspection reports are far smaller: check that it is the right file.");
    }

    static Problem tooManyPages(int limit) {
        return Problem.of(
                413,
                "inspections:report-too-many-pages",
                "The file has too many pages",
                "The limit is " + limit + " pages. Upload each report on its own.");
    }

    static Problem expandsTooMuch(long limit) {
        return Problem.of(
                413,
                "inspections:report-expands-too-much",
                "The file unpacks to too much data",
                "It may " + "unpack to " + limit / 1_000_000 + " MB at most. Save it as a new PDF and try again.");
    }

    static Problem tooSlow(long seconds) {
        return unreadable(
                "too-slow",
                "The file takes too long to read",
                "It needs more than " + seconds
                        + " seconds of work, or the machine is very busy. Try again; where that does not help, save it as a new PDF.");
    }

    static Problem notADocument() {
        return unsupported(
                "not-a-document",
                "This is not a kind of file that can be read",
                "Upload the report as a PDF, a Word document (.docx), a web page or plain text.");
    }

    static Problem oldWord() {
        return unsupported(
                "old-word",
                "This is an older Word or rich text file",
                "Open it and save it as .docx or PDF, then upload that.");
    }

    static Problem picture() {
        return unsupported(
                "picture",
                "This is a picture",
                "Its words cannot be read. Upload the report as the inspectorate published it.");
    }

    static Problem pageInsteadOfPdf() {
        return unsupported(
                "web-page-named-pdf",
                "This is a web page, not a PDF",
                "The file is named as a PDF but holds a web page, often an error page that a download left. "
                        + "Download the report again.");
    }

    static Problem encrypted() {
        return unreadable(
                "encrypted",
                "The file is protected by a password",
                "Remove the protection or download the published report, then upload that.");
    }

    static Problem truncated() {
        return unreadable(
                "truncated",
                "The file is incomplete",
                "Its end is missing, so findings could be missing too. Download the report again.");
    }

    static Problem damaged() {
        return unreadable("damaged", "The file is damaged and cannot be read", "Download the report again.");
    }

    static Problem noText() {
        return unreadable(
                "no-text",
                "No words were found in the file",
                "It may be a scan. Upload the report as the inspectorate published it, or one with recognised text.");
    }

    private static Problem unreadable(String name, String title, String detail) {
        return Problem.of(422, "inspections:report-" + name, title, detail);
    }

    private static Problem unsupported(String name, String title, String detail) {
        return Problem.of(415, "inspections:report-" + name, title, detail);
    }
}
