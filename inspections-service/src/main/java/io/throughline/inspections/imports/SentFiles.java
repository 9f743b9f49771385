package io.throughline.inspections.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Collects what a request brings: reports, and the reports inside zips. */
final class SentFiles {

    private static final int MOST = 2_000;
    private static final int MEGABYTES = 200;

    private final List<SentFile> files = new ArrayList<>();
    private long bytes;

    private SentFiles() {}

    static List<SentFile> of(List<FileUpload> uploads) {
        var sent = new SentFiles();
        uploads.forEach(sent::take);
        if (sent.files.isEmpty()) {
            throw ImportProblem.nothingSent();
        }
        return sent.files;
    }

    private void take(FileUpload upload) {
        try {
            byte[] content = Files.readAllBytes(upload.uploadedFile());
            if (upload.fileName().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                unzip(upload.fileName(), content);
            } else {
                add(upload.fileName(), content);
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Folders and the files that systems leave in zips are no reports. */
    private void unzip(String name, byte[] content) {
        int before = files.size();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (!entry.isDirectory()
                        && !file.startsWith(".")
                        && !entry.getName().startsWith("__MACOSX/")) {
                    add(file, zip.readNBytes((int) Math.max(0, room() + 1)));
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw ImportProblem.unreadableZip(name);
        }
        if (files.size() == before) {
            throw ImportProblem.unreadableZip(name);
        }
    }

    private void add(String name, byte[] content) {
        bytes += content.length;
        if (room() < 0 || files.size() == MOST) {
            throw ImportProblem.tooMuch(MOST, MEGABYTES);
        }
        files.add(new SentFile(name, content));
    }

    private long room() {
        return MEGABYTES * 1_000_000L - bytes;
    }
}
