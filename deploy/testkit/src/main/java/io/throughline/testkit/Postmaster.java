package io.throughline.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The processes that hold a data directory, whoever started them. */
record Postmaster(Path data) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** One folder per user: what root has unpacked another user could not complete. */
    static Path binaries() {
        var user = System.getProperty("user.name", "anyone").replaceAll("[^A-Za-z0-9._-]", "_");
        return Path.of(System.getProperty("java.io.tmpdir"), "throughline-postgres-" + user);
    }

    /**
     * Also for one that outlived whoever started it. Its file stays, since PostgreSQL itself judges by it whether a crash
     * came before, unless the number in it now belongs to somebody else.
     */
    void kill() {
        var named = named();
        if (named.isPresent() && isOurs(named.get())) {
            named.get().destroyForcibly();
        } else if (named.isPresent()) {
            forget();
        }
        awaitEnd();
    }

    /** The children of a killed postmaster end by themselves, but the next one cannot start before they have. */
    private void awaitEnd() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && ProcessHandle.allProcesses().anyMatch(this::isOurs)) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Optional<ProcessHandle> named() {
        try {
            return Files.exists(pidFile())
                    ? Files.readAllLines(pidFile()).stream()
                            .findFirst()
                            .map(String::strip)
                            .filter(pid -> pid.matches("\\d{1,10}"))
                            .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Backends overwrite their command line, but all of them work in the data directory. */
    private boolean isOurs(ProcessHandle process) {
        return worksHere(process)
                || process.info()
                        .commandLine()
                        .filter(line -> line.contains("postgres") && line.contains(data.toString()))
                        .isPresent();
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .equals(data.toRealPath());
        } catch (IOException | UnsupportedOperationException notLinuxOrGoneOrForeign) {
            return false;
        }
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }
}
