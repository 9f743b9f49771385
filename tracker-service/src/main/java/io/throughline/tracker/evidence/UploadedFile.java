package io.throughline.tracker.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** From a part of a form to a file that was looked at. */
public final class UploadedFile {

    private UploadedFile() {}

    public static EvidenceFile read(@Nullable FileUpload part) {
        if (part == null) {
            throw FileProblem.missing();
        }
        try {
            return EvidenceFile.of(Files.readAllBytes(part.uploadedFile()), part.fileName());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
