package io.throughline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What this process and all that it started take, with shared pages counted once; known on Linux only. */
final class Memory {

    private Memory() {}

    static Optional<String> ofAllProcesses() {
        var kilobytes = Stream.concat(processes(), Stream.of(ProcessHandle.current()))
                .mapToLong(Memory::proportional)
                .sum();
        return kilobytes == 0
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%.2f GB", kilobytes / 1024.0 / 1024.0));
    }

    /** PostgreSQL leaves its parent, but not the folder that holds its data. */
    private static Stream<ProcessHandle> processes() {
        var data = Home.current().data();
        return ProcessHandle.allProcesses()
                .filter(process ->
                        process.parent().filter(ProcessHandle.current()::equals).isPresent()
                                || workingFolder(process).startsWith(data));
    }

    private static Path workingFolder(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"));
        } catch (IOException | UnsupportedOperationException foreignOrGone) {
            return Path.of("/");
        }
    }

    private static long proportional(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
