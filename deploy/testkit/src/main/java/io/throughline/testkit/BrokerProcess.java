package io.throughline.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link KafkaBroker} in a process of its own, so that it can be killed without warning. */
public final class BrokerProcess implements AutoCloseable {

    private static final String READY = "broker ready";

    private final DataFolder data;
    private final int port;
    private final @Nullable Seat seat;
    private @Nullable Process running;

    private BrokerProcess(DataFolder data, int port, @Nullable Seat seat) {
        this.data = data;
        this.port = port;
        this.seat = seat;
        data.onExit(this::close);
    }

    public static BrokerProcess temporary() {
        return new BrokerProcess(DataFolder.temporary("kafka"), Loopback.freePort(), null);
    }

    static BrokerProcess temporary(Seat seat) {
        return new BrokerProcess(DataFolder.temporary("kafka-" + seat.node()), Loopback.freePort(), seat);
    }

    public static BrokerProcess keeping(Path data, int port) {
        return new BrokerProcess(DataFolder.keeping(data), port, null);
    }

    public String bootstrapServers() {
        return Loopback.HOST + ":" + port;
    }

    public synchronized BrokerProcess start() {
        if (running != null) {
            return this;
        }
        try {
            var process = new ProcessBuilder(command())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            running = process;
            var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            if (output.lines().noneMatch(READY::equals)) {
                throw new IllegalStateException("the broker on port " + port + " did not start");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Creates those that are not there yet. */
    public BrokerProcess createTopics(String... names) {
        Topics.create(bootstrapServers(), names);
        return this;
    }

    public synchronized void kill() {
        end(true);
    }

    @Override
    public synchronized void close() {
        end(false);
        data.release();
    }

    private void end(boolean forcibly) {
        if (running != null) {
            (forcibly ? running.destroyForcibly() : toStop(running)).onExit().join();
            running = null;
        }
    }

    private static Process toStop(Process process) {
        process.destroy();
        return process;
    }

    private List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        return List.of(
                java,
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                BrokerProcess.class.getName(),
                data.path().toString(),
                Integer.toString(port),
                (seat == null ? Seat.alone() : seat).toString());
    }

    /** Ends with its parent: then nobody holds the other end of its input any more. */
    public static void main(String[] arguments) throws IOException {
        try (var broker =
                KafkaBroker.keeping(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Seat.parse(arguments[2]))) {
            broker.start();
            System.out.println(READY);
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
