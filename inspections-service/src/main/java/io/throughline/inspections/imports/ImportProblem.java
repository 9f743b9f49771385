package io.throughline.inspections.imports;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;

/** Every way in which an import can be refused as a whole; a file of it is refused on its own. */
final class ImportProblem {

    private ImportProblem() {}

    static Problem unknown() {
        return Problem.of(
                404, "inspections:unknown-import", "No such import", "There is no import of this id that you may see.");
    }

    static Problem nothingSent() {
        return Problem.of(
                        422,
                        "inspections:import-empty",
                        "No files were sent",
                        "Send each report, or a zip of them, as a multipart part \"report\".")
                .with(new Violation("/report", "missing", "There is no such part with a file."));
    }

    static Problem unreadableZip(String name) {
        return Problem.of(
                422,
                "inspections:import-zip",
                "A zip cannot be opened",
                "\"" + name + "\" is damaged or no zip. Send the reports themselves.");
    }

    static Problem tooMuch(int files, int megabytes) {
        return Problem.of(
                413,
                "inspections:import-too-much",
                "That is too much at once",
                "One request may bring " + files + " files of " + megabytes
                        + " MB together. Send the rest to the same import with another request.");
    }
}
