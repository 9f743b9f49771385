package io.throughline.local;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.throughline.testkit.BrokerCluster;
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
    private final @Nullable BrokerCluster cluster;
    final TokenIssuer issuer = TokenIssuer.temporary();
    final Collector collector = new Collector();
    private static @Nullable Stage shared;
    private static @Nullable Stage pages;
    private final String name;
    private final List<String> options;
    private int replicas;
    private final Home home = new Home(Path.of("../..").toAbsolutePath().normalize());
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);

    private static final String SHARED = "shared";

    /** Soon up, for tests: only the first compiler. */
    private static final List<String> BRIEF = List.of("-XX:TieredStopAtLevel=1");

    /** @param name of the folder under target that gets the services' logs */
    static Stage open(String name) {
        return open(new Stage(name, BRIEF, null));
    }

    /** As fast as they get after a while, for benches; or as {@code -Dthroughline.bench.jvm} says. */
    static Stage openForLong(String name) {
        return open(new Stage(name, options(System.getProperty("throughline.bench.jvm", "")), null));
    }

    /** The same, on three brokers. */
    static Stage openForLongOnThree(String name) {
        return open(new Stage(name, options(System.getProperty("throughline.bench.jvm", "")), new BrokerCluster()));
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
            shared = open(SHARED);
        }
        return shared;
    }

    /** For what people see: the first test finds it empty, those after it what was left. It ends with this process. */
    static synchronized Stage ofPages() {
        if (pages == null) {
            pages = open("pages");
        }
        return pages;
    }

    private Stage(String name, List<String> options, @Nullable BrokerCluster cluster) {
        this.cluster = cluster;
        this.name = name;
        this.options = options;
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
                            ServiceProcess.command(runnable, options),
                            logs.resolve(service.title() + ".log"),
                            settings(service)));
        }
    }

    private void start() {
        var database =
                Thread.ofVirtual().start(() -> postgres.start().createDatabases("inspections", "findings", "tracker"));
        var topics = Topics.ALL.toArray(String[]::new);
        if (cluster == null) {
            broker.start().createTopics(topics);
        } else {
            cluster.start().createTopics(topics);
        }
        issuer.start();
        joined(database);
        services.values().forEach(ServiceProcess::start);
        services.values().forEach(ServiceProcess::awaitReady);
    }

    String bootstrapServers() {
        return cluster == null ? broker.bootstrapServers() : cluster.bootstrapServers();
    }

    ServiceProcess process(Service service) {
        return java.util.Objects.requireNonNull(services.get(service));
    }

    /** One more of a service, as the others are. */
    ServiceProcess another(Service service) {
        return replica(service, ServiceProcess.command(home.runnable(service), options), Map.of());
    }

    /** One more of a service, started in another way. */
    ServiceProcess replica(Service service, List<String> command, Map<String, String> environment) {
        var settings = settings(service);
        settings.putAll(environment);
        var log = process(service).log().resolveSibling(service.title() + "-replica-" + ++replicas + ".txt");
        return new ServiceProcess(command, log, settings);
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
        collector.close();
        broker.close();
        if (cluster != null) {
            cluster.close();
        }
        postgres.close();
    }

    private Map<String, String> settings(Service service) {
        var settings = settingsOf(service);
        // What is measured or killed is not watched as well.
        if (name.equals(SHARED)) {
            settings.putAll(collector.settings());
            settings.put("QUARKUS_LOG_CATEGORY__IO_THROUGHLINE__LEVEL", "DEBUG");
        }
        return settings;
    }

    private Map<String, String> settingsOf(Service service) {
        var inspections = services.get(Service.INSPECTIONS);
        var findings = services.get(Service.FINDINGS);
        var settings = new HashMap<>(postgres.settings(service.database()));
        settings.putAll(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", bootstrapServers(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", issuer.url(),
                "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", issuer.url(),
                "THROUGHLINE_COUNCIL_LANGUAGES", PseudoLanguage.TAG,
                "THROUGHLINE_COUNCIL_SENTENCES", PseudoLanguage.folder().toString(),
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
