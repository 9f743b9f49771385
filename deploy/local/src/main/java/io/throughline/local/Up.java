package io.throughline.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** {@code deploy/local/up}: starts everything, takes in letters, and stays until it is stopped. */
public final class Up {

    private final Home home;
    private final Screen screen;

    private Up(Home home, Screen screen) {
        this.home = home;
        this.screen = screen;
    }

    public static void main(String[] arguments) throws InterruptedException {
        var home = Home.current();
        System.setProperty("org.slf4j.simpleLogger.logFile", home.log("kafka").toString());
        var up = new Up(home, Screen.standard());
        try {
            up.run(Options.parse(arguments));
        } catch (Sorry e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run(Options options) throws InterruptedException {
        var begun = Instant.now();
        if (options.reports().isPresent() && LocalSystem.runs(home)) {
            options.reports().ifPresent(folder -> takeIn(folder, "reports"));
            return;
        }
        LocalSystem.prepare(home, options.fresh());
        var system = new LocalSystem(home, screen);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system), "stop"));
        system.start();
        var after = Duration.between(begun, Instant.now());
        if (options.samples()) {
            takeIn(home.samples(), "sample letters");
        }
        welcome(after, system.passwords());
        options.reports().ifPresent(folder -> takeIn(folder, "reports"));
        new CountDownLatch(1).await();
    }

    private void takeIn(Path folder, String what) {
        new Intake(screen).takeIn(Reports.in(folder), what);
    }

    private void stop(LocalSystem system) {
        screen.endProgress();
        screen.line("Stopping.");
        system.stop();
        screen.line("Stopped; the data stays in " + home.shown(home.data()) + ", and --fresh forgets it.");
    }

    private void welcome(Duration after, Map<String, String> passwords) {
        screen.line("");
        screen.line("Throughline is up after %.1f s%s."
                .formatted(
                        after.toMillis() / 1000.0,
                        Memory.ofAllProcesses()
                                .map(used -> ", with " + used + " of memory")
                                .orElse("")));
        screen.line("");
        for (var service : Service.values()) {
            screen.line(
                    "  %-12s %s   calls to try: %s/docs".formatted(service.database(), service.url(), service.url()));
        }
        screen.line("");
        screen.line("  pages        " + Service.TRACKER.url()
                + "/   sign in as one of these; passwords change at each start");
        passwords.forEach((name, password) -> screen.line("               %-14s %s".formatted(name, password)));
        screen.line("""

                  a token for curl        deploy/local/token officer
                  events as they happen   deploy/local/watch
                  logs                    %s
                  PostgreSQL 127.0.0.1:%d (postgres/postgres), Kafka 127.0.0.1:%d, tokens http://127.0.0.1:%d

                Ctrl-C stops everything.""".formatted(home.shown(home.logs()), Ports.POSTGRES, Ports.KAFKA, Ports.ISSUER));
    }
}
