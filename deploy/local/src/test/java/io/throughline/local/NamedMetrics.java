package io.throughline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The metrics that alerts and dashboards name, and those that services really have. */
final class NamedMetrics {

    private static final Path MONITORING = Path.of("../kubernetes/components/monitoring");
    private static final List<String> FILES = List.of("rules.yaml", "dashboards/throughline.json");
    private static final Pattern NAME =
            Pattern.compile("\\b((?:throughline|http_server|agroal|jvm|process)_[a-z_]+)\\b");
    private static final Pattern SERVED = Pattern.compile("(?m)^([a-z_]+)[{ ]");

    private NamedMetrics() {}

    static Set<String> wanted() {
        return FILES.stream()
                .map(file -> text(MONITORING.resolve(file)))
                .flatMap(text -> NAME.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> served(Stage stage) {
        var served = new TreeSet<String>();
        for (Service service : Service.values()) {
            try (var page = URI.create(stage.process(service).managementUrl() + "/q/metrics")
                    .toURL()
                    .openStream()) {
                String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
                SERVED.matcher(text).results().forEach(found -> served.add(found.group(1)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return served;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
