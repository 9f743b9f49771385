package io.throughline.local;

import io.throughline.testkit.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** Everything that a local run consists of. */
final class LocalSystem {

    private final Home home;
    private final Screen screen;
    private final Processes processes;
    private final Platform platform;
    private final Supervisor supervisor;
    private boolean started;

    LocalSystem(Home home, Screen screen) {
        this.home = home;
        this.screen = screen;
        this.processes = new Processes(home.processes());
        this.platform = Platform.keeping(home.data(), home.log("postgres"), Ports.POSTGRES, Ports.KAFKA, Ports.ISSUER);
        this.supervisor = new Supervisor(home, platform, processes, screen);
    }

    static boolean runs(Home home) {
        return new Processes(home.processes()).launcher().isPresent();
    }

    /** Leaves the machine and the folder as a start wants to find them. */
    static void prepare(Home home, boolean fresh) {
        var processes = new Processes(home.processes());
        processes.launcher().ifPresent(running -> {
            throw Sorry.alreadyRunning(running.pid());
        });
        processes.endLeftovers();
        Platform.endLeftovers(home.data());
        try {
            if (fresh) {
                delete(home);
            }
            Files.createDirectories(home.logs());
        } catch (IOException e) {
            throw Sorry.stateUnusable(home.shown(home.state()));
        }
        Ports.requireFree();
        for (var service : Service.values()) {
            if (!Files.exists(home.runnable(service))) {
                throw Sorry.notBuilt(service, home.shown(home.runnable(service)));
            }
        }
    }

    void start() {
        started = true;
        processes.startWith(ProcessHandle.current());
        var begun = Instant.now();
        startPlatform();
        screen.done("PostgreSQL, Kafka, token issuer", Duration.between(begun, Instant.now()));
        for (var service : Service.values()) {
            supervisor.start(service);
        }
        for (var service : Service.values()) {
            supervisor.awaitReady(service);
            screen.done(service.title(), Duration.between(begun, Instant.now()));
        }
    }

    Map<String, String> passwords() {
        return platform.issuer().passwords();
    }

    private void startPlatform() {
        var postgres = CompletableFuture.runAsync(() -> attempt("PostgreSQL", "postgres", platform::startPostgres));
        var kafka = CompletableFuture.runAsync(() -> attempt("Kafka", "kafka", platform::startKafka));
        var issuer = CompletableFuture.runAsync(() -> attempt("The token issuer", "issuer", platform.issuer()::start));
        try {
            CompletableFuture.allOf(postgres, kafka, issuer).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Sorry sorry ? sorry : e;
        }
    }

    private void attempt(String what, String log, Runnable start) {
        try {
            start.run();
        } catch (RuntimeException e) {
            LocalLog.write(home.log(log), e);
            throw Sorry.didNotStart(what, home.shown(home.log(log)));
        }
    }

    /** The services first, so that they can put away what they have begun. */
    void stop() {
        if (started) {
            supervisor.stop();
            platform.close();
            processes.forget();
        }
    }

    private static void delete(Home home) throws IOException {
        if (Files.exists(home.state())) {
            try (Stream<Path> files = Files.walk(home.state())) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
