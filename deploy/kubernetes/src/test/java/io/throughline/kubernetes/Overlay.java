package io.throughline.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A folder of manifests as {@code kubectl apply -k} would send it. */
record Overlay(String name, List<JsonNode> objects) {

    static final Path FOLDER = Path.of("").toAbsolutePath();

    private static final YAMLMapper YAML = new YAMLMapper(new YAMLFactory());

    static Overlay production() {
        return rendered("overlays/production");
    }

    static Overlay demo() {
        return rendered("overlays/demo");
    }

    static Stream<Overlay> all() {
        return Stream.of(demo(), production());
    }

    static Overlay rendered(String folder) {
        try {
            Process kustomize = new ProcessBuilder(
                            "kubectl", "kustomize", FOLDER.resolve(folder).toString())
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(kustomize.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (kustomize.waitFor() != 0) {
                throw new AssertionError(folder + " does not render: " + printed);
            }
            return new Overlay(folder, parse(printed));
        } catch (IOException absent) {
            Assumptions.abort("kubectl is not installed, so the manifests are not rendered: " + absent.getMessage());
            throw new UncheckedIOException(absent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static List<JsonNode> parse(String yaml) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            return documents.readAll();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Stream<JsonNode> of(String kind) {
        return objects.stream().filter(object -> object.path("kind").asText().equals(kind));
    }

    /** Deployments and jobs: what runs our images. */
    Stream<JsonNode> workloads() {
        return Stream.concat(of("Deployment"), of("Job"));
    }

    static String called(JsonNode object) {
        return object.path("kind").asText() + " " + object.at("/metadata/name").asText();
    }

    @Override
    public String toString() {
        return name;
    }
}
