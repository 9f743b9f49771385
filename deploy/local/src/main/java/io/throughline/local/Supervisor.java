package io.throughline.local;

import io.throughline.testkit.Platform;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Keeps the services running: starts them, starts one again that died, and ends them all. */
final class Supervisor {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration SHORT_LIFE = Duration.ofSeconds(30);
    private static final int SHORT_LIVES = 3;
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Home home;
    private final Platform platform;
    private final Processes processes;
    private final Screen screen;
    private final Map<Service, RunningService> running = new ConcurrentHashMap<>();
    private final Map<Service, Integer> shortLives = new ConcurrentHashMap<>();
    private boolean stopping;

    Supervisor(Home home, Platform platform, Processes processes, Screen screen) {
        this.home = home;
        this.platform = platform;
        this.processes = processes;
        this.screen = screen;
    }

    void start(Service service) {
        launch(service, Redirect.to(home.log(service.title()).toFile()));
    }

    void awaitReady(Service service) {
        var deadline = Instant.now().plus(PATIENCE);
        try (var http = HttpClient.newHttpClient()) {
            while (!isReady(http, service)) {
                if (isStopping()) {
                    throw Sorry.stopped();
                }
                var process = running.get(service);
                if (process == null
                        || !process.process().isAlive()
                        || Instant.now().isAfter(deadline)) {
                    throw Sorry.didNotStart(service.title(), home.shown(home.log(service.title())));
                }
                Thread.sleep(150);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Sorry.stopped();
        }
        watch(service);
    }

    void stop() {
        synchronized (this) {
            stopping = true;
        }
        running.values().forEach(service -> service.process().destroy());
        var deadline = Instant.now().plus(GRACE);
        for (var service : running.values()) {
            end(service.process(), Duration.between(Instant.now(), deadline));
        }
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private synchronized void launch(Service service, Redirect log) {
        if (stopping) {
            throw Sorry.stopped();
        }
        var started = RunningService.start(service, home, platform, log);
        running.put(service, started);
        processes.add(started.process().toHandle());
    }

    private void watch(Service service) {
        Optional.ofNullable(running.get(service))
                .ifPresent(started -> Thread.ofVirtual().start(() -> await(started, Instant.now())));
    }

    private void await(RunningService started, Instant since) {
        try {
            restart(started.service(), started.process().waitFor(), since);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As a cluster would. One that keeps dying is left alone: its log says more than the tenth attempt. */
    private void restart(Service service, int exit, Instant since) {
        if (isStopping()) {
            return;
        }
        var brief = Duration.between(since, Instant.now()).compareTo(SHORT_LIFE) < 0;
        var briefly = shortLives.merge(service, 1, (before, one) -> brief ? before + one : one);
        var log = home.shown(home.log(service.title()));
        if (briefly > SHORT_LIVES) {
            screen.line(service.title() + " keeps dying (exit " + exit + ") and stays down; " + log + " says why.");
            return;
        }
        screen.line(service.title() + " died (exit " + exit + ", see " + log + "); starting it again.");
        try {
            launch(service, Redirect.appendTo(home.log(service.title()).toFile()));
            awaitReady(service);
            screen.line(service.title() + " is back.");
        } catch (Sorry e) {
            screen.line(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isReady(HttpClient http, Service service) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(service.ready())
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void end(Process process, Duration grace) {
        try {
            if (!process.waitFor(Math.max(1, grace.toMillis()), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
