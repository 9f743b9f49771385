package io.throughline.tracker.evidence;

import io.throughline.chassis.problem.Problem;

/** Every way in which a file can be refused as evidence, in words for whoever uploads it. */
final class FileProblem {

    private FileProblem() {}

    static Problem missing() {
        return Problem.of(
                400,
                "evidence:file-missing",
                "There is no file",
                "Send the file as the part \u201cfile\u201d of a multipart form.");
    }

    static Problem empty() {
        return unreadable("empty", "The file is empty", "It has no bytes in it. Save or download it again.");
    }

    static Problem tooLarge(long limit) {
        return Problem.of(
                413,
                "evidence:file-too-large",
                "The file is too large",
                "The limit is " + limit / 1_000_000
                        + " MB. Upload the part that shows it, or give a link to where it is kept.");
    }

    static Problem expandsTooMuch(long limit) {
        return Problem.of(
                413,
                "evidence:file-expands-too-much",
                "The file unpacks to too much data",
                "It may unpack to " + limit / 1_000_000 + " MB at most. Save it as a new PDF and try again.");
    }

    static Problem damaged() {
        return unreadable(
                "damaged",
                "The file is damaged or incomplete",
                "Its end or a part is missing. Save or download it again.");
    }

    static Problem oldOffice() {
        return unsupported(
                "old-office",
                "This is an older Office or rich text file",
                "Such files can carry programs. Open it and save it as .docx, .xlsx or PDF, then upload that.");
    }

    static Problem webPage() {
        return unsupported(
                "web-page", "This is a web page", "Give a link to it, or print it to a PDF and upload that.");
    }

    static Problem notTaken() {
        return unsupported(
                "not-taken",
                "This kind of file is not taken",
                "Upload a PDF, a Word, Excel, PowerPoint or OpenDocument file, a PNG or JPEG picture, or plain text.");
    }

    private static Problem unreadable(String name, String title, String detail) {
        return Problem.of(422, "evidence:file-" + name, title, detail);
    }

    private static Problem unsupported(String name, String title, String detail) {
        return Problem.of(415, "evidence:file-" + name, title, detail);
    }
}
