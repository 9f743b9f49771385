package io.throughline.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** What went wrong in this process, for the file that the one sentence on the screen names. */
final class LocalLog {

    private LocalLog() {}

    static void write(Path file, Throwable problem) {
        var text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        try {
            Files.writeString(
                    file, Instant.now() + " " + text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            System.err.print(text);
        }
    }
}
