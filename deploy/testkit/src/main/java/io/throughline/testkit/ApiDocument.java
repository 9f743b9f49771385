package io.throughline.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An OpenAPI document as a caller reads it: its operations, and what fits which of its schemas. */
public final class ApiDocument {

    private static final String ADDRESS = "https://contracts.throughline.example/openapi.json";

    private final JsonNode root;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private ApiDocument(JsonNode root) {
        this.root = root;
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ADDRESS, root.toString())));
    }

    public static ApiDocument of(String yaml) {
        try {
            return new ApiDocument(new YAMLMapper().readTree(yaml));
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<ApiOperation> operations() {
        var operations = new ArrayList<ApiOperation>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.add(
                                new ApiOperation(operation.getKey(), path.getKey(), operation.getValue()))));
        return operations;
    }

    /** What a reference leads to; everything else is what it is. */
    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(root.at(node.path("$ref").asText().substring(1))) : node;
    }

    /** What is wrong with a document by the schema at a JSON pointer into this one. */
    public List<String> complaints(String pointer, String json) {
        try {
            return fitting(pointer, json);
        } catch (UncheckedIOException unreadable) {
            return List.of("is no JSON");
        }
    }

    private List<String> fitting(String pointer, String json) {
        return schemas
                .computeIfAbsent(pointer, at -> registry.getSchema(SchemaLocation.of(ADDRESS + "#" + at)))
                .validate(
                        json,
                        InputFormat.JSON,
                        run -> run.executionConfig(check -> check.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
