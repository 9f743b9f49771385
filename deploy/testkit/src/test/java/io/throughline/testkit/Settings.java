package io.throughline.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Our own settings, as the services' properties files give them: each with its default and the comment above it. */
final class Settings {

    private static final Pattern LINE = Pattern.compile("#?(throughline\\.[a-z.-]+)=(.*)");
    private static final String CHASSIS = "deploy/chassis";
    private static final List<String> MODULES =
            List.of(CHASSIS, "inspections-service", "findings-service", "tracker-service");

    /** @param services in which it means something */
    record Setting(String name, String standard, String purpose, List<String> services) {

        String variable() {
            return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        }

        private Setting alsoIn(Setting other) {
            var both = new ArrayList<>(services);
            both.addAll(other.services);
            return new Setting(name, standard, purpose.isEmpty() ? other.purpose : purpose, both);
        }
    }

    private final Map<String, Setting> all = new TreeMap<>();
    private final List<String> sources = new ArrayList<>();

    private Settings() {}

    static Settings of(Path root) {
        var settings = new Settings();
        for (String module : MODULES) {
            var main = root.resolve(module).resolve("src/main");
            settings.sources.addAll(texts(main.resolve("java")));
            texts(main.resolve("resources"), ".properties").forEach(text -> settings.read(module, text));
        }
        return settings;
    }

    Collection<Setting> all() {
        return all.values();
    }

    boolean isRead(String name) {
        return sources.stream().anyMatch(text -> text.contains("\"" + name + "\"") || text.contains("${" + name));
    }

    String page() {
        return all.values().stream()
                .map(setting -> "| `%s` | %s | %s | %s |"
                        .formatted(
                                setting.variable(),
                                setting.standard.isEmpty() ? "" : "`" + setting.standard + "`",
                                String.join(", ", setting.services),
                                setting.purpose))
                .collect(Collectors.joining("\n", """
                        # Settings

                        Each is an environment variable, or a property of the same name in lower case with dots. What Quarkus, Kafka's
                        clients and the JDBC driver know can be set as well, under their own names: `QUARKUS_DATASOURCE_JDBC_URL`,
                        `QUARKUS_DATASOURCE_USERNAME`, `QUARKUS_DATASOURCE_PASSWORD`, `QUARKUS_OIDC_AUTH_SERVER_URL`,
                        `KAFKA_BOOTSTRAP_SERVERS` and every other `KAFKA_…` setting of a client are those that each deployment needs;
                        [the manifests](kubernetes) show all that a cluster sets. This table is made from the code.

                        | Variable | Default | Service | What it is for |
                        |---|---|---|---|
                        """, "\n"));
    }

    private void read(String module, String text) {
        sources.add(text);
        String service = module.equals(CHASSIS) ? "all" : module.replace("-service", "");
        String comment = "";
        boolean goesOn = false;
        for (String line : text.lines().toList()) {
            var setting = LINE.matcher(line);
            if (setting.matches()) {
                String name = setting.group(1);
                all.merge(name, new Setting(name, setting.group(2), comment, List.of(service)), Setting::alsoIn);
            } else if (line.startsWith("# ")) {
                comment = goesOn ? comment + " " + line.substring(2) : line.substring(2);
            } else {
                comment = "";
            }
            goesOn = line.startsWith("# ");
        }
    }

    private static List<String> texts(Path folder, String... endings) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> endings.length == 0 || file.toString().endsWith(endings[0]))
                    .sorted()
                    .map(Settings::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
