package io.throughline.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;

/** Where a server keeps its data: kept for the next start, or gone with the server. */
record DataFolder(Path path, boolean kept) {

    static DataFolder keeping(Path path) {
        try {
            return new DataFolder(Files.createDirectories(path.toAbsolutePath()), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DataFolder temporary(String name) {
        try {
            return new DataFolder(Files.createTempDirectory("throughline-" + name + "-"), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is temporary ends with this process; what is kept has somebody who ends it, and in which order. */
    void onExit(Runnable close) {
        if (!kept) {
            Runtime.getRuntime().addShutdownHook(new Thread(close));
        }
    }

    void release() {
        if (!kept && Files.exists(path)) {
            delete();
        }
    }

    private void delete() {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException | UncheckedIOException alreadyGone) {
            // A server that is still closing its files deletes some of them itself.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
