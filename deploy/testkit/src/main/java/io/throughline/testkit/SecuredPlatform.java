package io.throughline.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;

/**
 * {@link LocalPlatform} with a broker as a cluster has it: mutual TLS, everything denied that the manifests do not allow,
 * topics made by somebody else. The init argument {@code service} says as whom the service under test comes.
 */
public final class SecuredPlatform implements QuarkusTestResourceLifecycleManager {

    private static final String OPERATOR = "operator";
    private static final String PREFIX = "throughline.testkit.secured.";
    private static final Path USERS = Path.of("..", "deploy", "kubernetes", "components", "kafka", "users.yaml");

    private final LocalPlatform local = new LocalPlatform();
    private String service = "";
    private @Nullable KafkaBroker broker;
    private @Nullable DataFolder keys;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", "");
    }

    @Override
    public Map<String, String> start() {
        keys = DataFolder.temporary("keys");
        var certificates =
                Certificates.make(keys.path(), OPERATOR, "inspections-service", "findings-service", "tracker-service");
        broker = KafkaBroker.secured(certificates, OPERATOR).start();
        System.setProperty(PREFIX + "servers", broker.bootstrapServers());
        System.setProperty(PREFIX + "keys", keys.path().toString());
        System.setProperty(PREFIX + "password", certificates.password());
        prepare();
        var settings = new HashMap<>(local.start());
        client(service).forEach((name, value) -> settings.put("kafka." + name, value.toString()));
        settings.put("throughline.topics.create", "false");
        return settings;
    }

    /** The settings of a client that comes as one of the services. */
    public static Map<String, Object> client(String name) {
        var settings = new HashMap<String, Object>(new Certificates(
                        Path.of(System.getProperty(PREFIX + "keys", "")), System.getProperty(PREFIX + "password", ""))
                .settings(name));
        settings.put("bootstrap.servers", System.getProperty(PREFIX + "servers", ""));
        settings.put("security.protocol", "SSL");
        return settings;
    }

    /** What an operator does: topics, and who may do what with them. */
    private static void prepare() {
        var rights = BrokerUsers.rights(USERS);
        Stream<String> deadLetters =
                rights.stream().map(right -> right.pattern().name()).filter(name -> name.endsWith(".dlq"));
        List<NewTopic> topics = Stream.concat(Topics.ALL.stream(), deadLetters)
                .distinct()
                .map(name -> new NewTopic(name, Optional.of(Topics.PARTITIONS), Optional.empty()))
                .toList();
        try (var admin = KafkaClasses.with(() -> Admin.create(client(OPERATOR)))) {
            admin.createTopics(topics).all().get();
            admin.createAcls(rights).all().get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("could not prepare the broker", refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void stop() {
        local.stop();
        if (broker != null) {
            broker.close();
        }
        if (keys != null) {
            keys.release();
        }
    }
}
