package io.throughline.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A producer's contracts: {@code schemas/<type>.schema.json}, frozen {@code samples/<type>/<n>.json}, {@code asyncapi.yaml}
 * and {@code openapi.yaml} in one folder.
 */
public final class Contracts {

    /** Stands for wherever the folder is; schemas refer to each other relative to it. */
    private static final String BASE = "https://contracts.throughline.example/";

    private static final String SCHEMA = ".schema.json";

    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();
    private final SchemaRegistry registry;

    private Contracts(Path folder) {
        this.folder = folder;
        var contents = new HashMap<String, String>();
        for (Path schema : files("schemas")) {
            contents.put(BASE + folder.relativize(schema), text(schema));
        }
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(contents));
    }

    /** The contracts in a service's own {@code src/main/contracts}, or wherever a consumer finds another's. */
    public static Contracts in(Path folder) {
        return new Contracts(folder);
    }

    /** The types of event that have a schema. */
    public Set<String> schemas() {
        return files("schemas").stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(SCHEMA))
                .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The types of event that the AsyncAPI document names. */
    public Set<String> messages() {
        try {
            JsonNode document = new YAMLMapper().readTree(text(folder.resolve("asyncapi.yaml")));
            var names = new TreeSet<String>();
            document.at("/components/messages")
                    .forEach(message -> names.add(message.path("name").asText()));
            return names;
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every event of this type that was ever frozen. */
    public List<String> samples(String type) {
        return files("samples/" + type).stream().map(Contracts::text).toList();
    }

    /** What is wrong with this event by the schema of its type; nothing where it is as agreed. */
    public List<String> complaints(String event) {
        String type = typeOf(event);
        if (!schemas().contains(type)) {
            return List.of(type + " has no schema");
        }
        return registry
                .getSchema(SchemaLocation.of(BASE + "schemas/" + type + SCHEMA))
                .validate(
                        event,
                        InputFormat.JSON,
                        run -> run.executionConfig(check -> check.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    public String typeOf(String event) {
        try {
            return json.readTree(event).path("type").asText();
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Compares what a service serves with the golden file, and leaves the new one where it can be taken from. */
    public void compareApi(String served) {
        Path fresh = Path.of("target", "openapi.yaml");
        try {
            Files.writeString(fresh, served);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        Path golden = folder.resolve("openapi.yaml");
        if (!Files.exists(golden) || !text(golden).equals(served)) {
            throw new AssertionError(
                    "The API is not what " + golden + " says. Look at the difference; where it is meant: cp " + fresh
                            + " " + golden + " (in the service's folder)");
        }
    }

    private List<Path> files(String part) {
        Path root = folder.resolve(part);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
