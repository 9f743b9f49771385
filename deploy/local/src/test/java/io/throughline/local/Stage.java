package io.throughline.local;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.throughline.testkit.BrokerProcess;
import io.throughline.testkit.PostgresServer;
import io.throughline.testkit.TokenIssuer;
import io.throughline.testkit.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All three services as processes, on a database, a broker and an issuer that nobody else uses. */
final class Stage implements AutoCloseable {

    final PostgresServer postgres = PostgresServer.temporary();
    final BrokerProcess broker = BrokerProcess.temporary();
    final TokenIssuer issuer = TokenIssuer.temporary();
    private static @Nullable Stage shared;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);

    /** Soon up, for tests: only the first compiler. */
    private static final List<String> BRIEF = List.of("-XX:TieredStopAtLevel=1");

    /** @param name of the folder under target that gets the services' logs */
    static Stage open(String name) {
        return open(new Stage(name, BRIEF));
    }

    /** As fast as they get after a while, for benches; or as {@code -Dthroughline.bench.jvm} says. */
    static Stage openForLong(String name) {
        return open(new Stage(name, options(System.getProperty("throughline.bench.jvm", ""))));
    }

    private static List<String> options(String words) {
        return words.isBlank() ? List.of() : List.of(words.split(" "));
    }

    private static Stage open(Stage stage) {
        try {
            stage.start();
            return stage;
        } catch (RuntimeException | AssertionError failure) {
            stage.close();
            throw failure;
        }
    }

    /** For all that leave each other's letters alone; it ends with this process. */
    static synchronized Stage shared() {
        if (shared == null) {
            shared = open("shared");
        }
        return shared;
    }

    private Stage(String name, List<String> options) {
        var repository = Path.of("../..").toAbsolutePath().normalize();
        var home = new Home(repository);
        var logs = emptied(Path.of("target", name));
        // inspections-service is the first, then findings-service; who comes later is told where they listen.
        for (var service : Service.values()) {
            var runnable = home.runnable(service);
            assumeTrue(
                    Files.exists(runnable),
                    () -> service.title() + " is not packaged yet; mvn verify does that before this test");
            services.put(
                    service,
                    new ServiceProcess(
                            runnable, logs.resolve(service.title() + ".log"), settings(service, home), options));
        }
    }

    private void start() {
        var database =
                Thread.ofVirtual().start(() -> postgres.start().createDatabases("inspections", "findings", "tracker"));
        broker.start().createTopics(Topics.ALL.toArray(String[]::new));
        issuer.start();
        joined(database);
        services.values().forEach(ServiceProcess::start);
        services.values().forEach(ServiceProcess::awaitReady);
    }

    ServiceProcess process(Service service) {
        return java.util.Objects.requireNonNull(services.get(service));
    }

    String token(String person, String role) {
        return issuer.mint().token(person, role);
    }

    Caller caller(String person, String role) {
        return new Caller(this, token(person, role));
    }

    @Override
    public void close() {
        services.values().forEach(ServiceProcess::kill);
        issuer.close();
        broker.close();
        postgres.close();
    }

    private Map<String, String> settings(Service service, Home home) {
        var inspections = services.get(Service.INSPECTIONS);
        var findings = services.get(Service.FINDINGS);
        var settings = new HashMap<>(postgres.settings(service.database()));
        settings.putAll(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", issuer.url(),
                "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", issuer.url(),
                "THROUGHLINE_INSPECTIONS_URL", inspections == null ? "" : inspections.url(),
                "THROUGHLINE_FINDINGS_URL", findings == null ? "" : findings.url(),
                "THROUGHLINE_AUTHORITIES_EXTRA", home.sampleAuthorities().toString()));
        return settings;
    }

    private static Path emptied(Path folder) {
        try {
            Files.createDirectories(folder);
            try (var old = Files.list(folder)) {
                for (var file : old.toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            fail("cannot write to " + folder, e);
        }
        return folder.toAbsolutePath();
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
