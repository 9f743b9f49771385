package io.throughline.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** Compose runs the same images under the same constraints, and holds no secret. */
class ComposeTest {

    private static final Path FOLDER = Overlay.FOLDER.resolve("../compose").normalize();
    private static final Pattern ASKED_FOR = Pattern.compile("\\$\\{[A-Z_]+:\\?[^}]+}");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET).*");
    private static final JsonNode FILE = read();

    @ParameterizedTest
    @ValueSource(strings = {"inspections", "findings", "tracker"})
    void a_service_runs_the_image_of_the_manifests_and_may_as_little(String name) {
        var service = FILE.at("/services/" + name);
        assertThat(images()).contains(service.path("image").asText());
        assertThat(service.path("user").asText()).isEqualTo("10001:10001");
        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(service.path("tmpfs").toString()).startsWith("[\"/tmp:");
        assertThat(service.path("cap_drop").toString()).isEqualTo("[\"ALL\"]");
        assertThat(service.path("security_opt").toString()).contains("no-new-privileges:true");
        assertThat(service.path("mem_limit").asText()).isNotEmpty();
        assertThat(service.path("ports"))
                .allSatisfy(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspections", "findings", "tracker"})
    void every_setting_exists(String name) throws IOException {
        var known = Files.readString(FOLDER.resolve("../SETTINGS.md"));
        assertThat(environment(name).keySet())
                .hasSizeGreaterThan(5)
                .allSatisfy(setting -> assertThat(setting.equals("JAVA_TOOL_OPTIONS")
                                || known.contains("`" + setting + "`")
                                || setting.equals("QUARKUS_SHUTDOWN_TIMEOUT"))
                        .as(setting)
                        .isTrue());
    }

    @Test
    void what_is_secret_is_asked_for() {
        for (var name : List.of("inspections", "findings", "tracker", "database", "broker")) {
            environment(name).forEach((setting, value) -> {
                if (SECRET.matcher(setting).matches()) {
                    assertThat(value).as(setting).matches(ASKED_FOR);
                }
            });
        }
    }

    @Test
    void every_image_has_a_version_and_every_file_that_is_mounted_exists() {
        FILE.path("services").forEach(service -> {
            assertThat(service.path("image").asText()).matches("[a-z/-]+:\\d.*");
            Pods.each(service.path("volumes"))
                    .map(volume -> volume.asText().replaceFirst(":.*", ""))
                    .filter(source -> source.startsWith("."))
                    .forEach(source -> assertThat(FOLDER.resolve(source)).isRegularFile());
        });
    }

    private static List<String> images() {
        return Overlay.parse(text(Overlay.FOLDER.resolve("overlays/production/kustomization.yaml"))).stream()
                .flatMap(overlay -> Pods.each(overlay.path("images")))
                .map(image ->
                        image.path("name").asText() + ":" + image.path("newTag").asText())
                .toList();
    }

    private static Map<String, String> environment(String service) {
        var settings = FILE.at("/services/" + service + "/environment");
        return Stream.of(settings)
                .flatMap(one -> one.properties().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().asText()));
    }

    /** With its anchors and merges, which Jackson passes over. */
    private static JsonNode read() {
        Object file = new Yaml(new LoaderOptions()).load(text(FOLDER.resolve("compose.yaml")));
        return new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(file);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
