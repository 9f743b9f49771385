package io.throughline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The documents of a folder. */
final class Reports {

    private static final Set<String> KINDS = Set.of("pdf", "docx", "html", "htm", "txt", "md");

    /** Below what one request may hold, with some room for what stands around the files. */
    private static final long MOST_BYTES = 25L * 1024 * 1024;

    private Reports() {}

    static List<Path> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> KINDS.contains(ending(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Sorry.noFolder(folder.toString());
        }
    }

    /** As many at a time as one request may bring. */
    static List<List<Path>> inBatches(List<Path> documents) {
        var batches = new ArrayList<List<Path>>();
        long room = 0;
        for (var document : documents) {
            long size = document.toFile().length();
            if (size > room) {
                batches.add(new ArrayList<>());
                room = MOST_BYTES;
            }
            batches.getLast().add(document);
            room -= size;
        }
        return batches;
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
