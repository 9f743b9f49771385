package io.throughline.local;

import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A service as it runs in a container, on ports of its own, from the package that the build has made. */
final class ServiceProcess {

    private final List<String> command;
    private final Path log;
    private final Map<String, String> settings;
    private final int port = freePort();
    private final int managementPort = freePort();
    private @Nullable Process process;

    ServiceProcess(List<String> command, Path log, Map<String, String> settings) {
        this.command = command;
        this.log = log;
        this.settings = settings;
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** What starts a package as a laptop would: three of them share it. */
    static List<String> command(Path runnable, List<String> options) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(options);
        command.addAll(List.of("-jar", runnable.toString()));
        return command;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    Path log() {
        return log;
    }

    String managementUrl() {
        return "http://127.0.0.1:" + managementPort;
    }

    void start() {
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(settings);
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        try {
            process = builder.redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            fail("could not start " + command, e);
        }
    }

    /** It and whatever it has started. */
    Stream<ProcessHandle> handles() {
        return process == null ? Stream.empty() : Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    /** SIGKILL. */
    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /** SIGTERM. */
    void stop() {
        if (process != null) {
            process.destroy();
            process.onExit().join();
        }
    }

    void awaitReady() {
        await(log + " tells why it is not ready")
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(100))
                .until(this::isReady);
    }

    /** One that could not start, as while the database was away, is started again, as a cluster would. */
    private boolean isReady() {
        if (process == null || !process.isAlive()) {
            start();
        }
        return says("ready");
    }

    /** @param probe ready, live or started */
    boolean says(String probe) {
        try {
            if (!(URI.create(managementUrl() + "/q/health/" + probe).toURL().openConnection()
                    instanceof HttpURLConnection http)) {
                return false;
            }
            http.setConnectTimeout(2_000);
            http.setReadTimeout(5_000);
            return http.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Below those that the system gives to whoever calls: it has to be free still when the service starts. */
    private static int freePort() {
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // another one, then
            }
        }
        throw new IllegalStateException("no port is free");
    }
}
