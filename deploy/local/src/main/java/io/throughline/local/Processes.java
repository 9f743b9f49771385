package io.throughline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The processes of a local run, in a file: the launcher first, its services after it. A process is known by its number and
 * its start, since numbers are used again.
 */
record Processes(Path file) {

    /** The launcher of a run that is still going on. */
    Optional<ProcessHandle> launcher() {
        return lines().stream().findFirst().flatMap(Processes::alive);
    }

    /** What a launcher that was killed has left behind. */
    void endLeftovers() {
        for (var line : lines()) {
            alive(line).ifPresent(Processes::end);
        }
    }

    void startWith(ProcessHandle launcher) {
        write(launcher, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    void add(ProcessHandle process) {
        write(process, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void write(ProcessHandle process, StandardOpenOption... how) {
        try {
            Files.writeString(file, process.pid() + " " + startOf(process) + "\n", how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> alive(String line) {
        var parts = line.split(" ", 2);
        return parts.length < 2 || !parts[0].matches("\\d{1,18}")
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(parts[0]))
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> startOf(process).equals(parts[1]));
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
