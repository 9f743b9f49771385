package io.throughline.inspections.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param status RUNNING or DONE
 * @param counts how many files wait, were recorded, were known already, were refused
 * @param files in the order in which they were sent
 */
record ImportView(UUID id, Instant begunAt, String status, Counts counts, List<File> files) {

    record Counts(long waiting, long recorded, long known, long refused) {}

    /**
     * @param inspectionId the inspection that was recorded from it, now or before
     * @param problem why it was refused
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record File(String fileName, String status, @Nullable UUID inspectionId, ImportFile.@Nullable Reason problem) {}

    static ImportView of(ReportImport imported, List<File> files) {
        var counts = new Counts(
                count(files, ImportFile.Status.WAITING),
                count(files, ImportFile.Status.RECORDED),
                count(files, ImportFile.Status.KNOWN),
                count(files, ImportFile.Status.REFUSED));
        return new ImportView(
                imported.id(), imported.begunAt(), counts.waiting() == 0 ? "DONE" : "RUNNING", counts, files);
    }

    private static long count(List<File> files, ImportFile.Status status) {
        return files.stream()
                .filter(file -> file.status().equals(status.name()))
                .count();
    }
}
