package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    @TempDir
    private Path folder;

    @Test
    void a_launcher_that_runs_is_found() {
        var processes = processes();
        processes.startWith(ProcessHandle.current());

        assertThat(processes.launcher()).contains(ProcessHandle.current());
    }

    @Test
    void what_a_killed_launcher_left_behind_is_ended() throws IOException, InterruptedException {
        var left = new ProcessBuilder("sleep", "60").start();
        var processes = processes();
        processes.startWith(left.toHandle());

        processes.endLeftovers();

        assertThat(left.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_number_that_now_belongs_to_somebody_else_is_left_alone() throws IOException {
        var other = new ProcessBuilder("sleep", "60").start();
        Files.writeString(folder.resolve("processes"), other.pid() + " 2001-01-01T00:00:00Z\nrubbish\n");

        processes().endLeftovers();

        assertThat(other.isAlive()).isTrue();
        other.destroyForcibly();
    }

    private Processes processes() {
        return new Processes(folder.resolve("processes"));
    }
}
