package io.throughline.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Another system that listens: a program of a few lines around an example, in a process of its own. */
final class ForeignListener implements AutoCloseable {

    final Set<String> kept = ConcurrentHashMap.newKeySet();
    private final Process process;

    /** @param program prints "kept", the event's id, its subject and its sequence for each that it keeps */
    ForeignListener(Path file, String program, String... command) throws IOException {
        Files.writeString(file, program);
        process = new ProcessBuilder(command)
                .redirectError(file.resolveSibling(file.getFileName() + ".log").toFile())
                .start();
        Thread.ofVirtual().start(this::listen);
    }

    static boolean canRun(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    private void listen() {
        try (var lines = process.inputReader(UTF_8)) {
            lines.lines().filter(line -> line.startsWith("kept ")).forEach(line -> kept.add(line.substring(5)));
        } catch (IOException | java.io.UncheckedIOException ended) {
            // as it does when it is closed
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
