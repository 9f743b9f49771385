package io.throughline.local;

import io.throughline.testkit.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One service as a process of its own, from the same package that goes into a container. */
final class RunningService {

    /**
     * Small, since three of them share a laptop, and with the first compiler only: what the second one costs is earned back
     * after some ten thousand requests. A container sets its own.
     */
    private static final List<String> FLAGS = List.of(
            "-Xmx256m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Service service;
    private final Process process;

    private RunningService(Service service, Process process) {
        this.service = service;
        this.process = process;
    }

    static RunningService start(Service service, Home home, Platform platform, Redirect log) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java);
        builder.command().addAll(FLAGS);
        builder.command().addAll(List.of("-jar", home.runnable(service).toString()));
        builder.environment().putAll(platform.postgres().settings(service.database()));
        builder.environment().putAll(environment(service, home, platform));
        try {
            return new RunningService(
                    service,
                    builder.redirectErrorStream(true).redirectOutput(log).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Service service() {
        return service;
    }

    Process process() {
        return process;
    }

    private static Map<String, String> environment(Service service, Home home, Platform platform) {
        return Map.ofEntries(
                Map.entry("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false"),
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(service.port())),
                Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(service.managementPort())),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", platform.kafka().bootstrapServers()),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", platform.issuer().url()),
                Map.entry(
                        "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", platform.issuer().url()),
                Map.entry("THROUGHLINE_INSPECTIONS_URL", Service.INSPECTIONS.url()),
                Map.entry("THROUGHLINE_FINDINGS_URL", Service.FINDINGS.url()),
                Map.entry(
                        "THROUGHLINE_AUTHORITIES_EXTRA",
                        home.sampleAuthorities().toString()));
    }
}
