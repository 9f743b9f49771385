package io.throughline.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.throughline.testkit.ApiDocument;
import java.time.LocalDate;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Values that fit their schema: from there on one thing at a time is made wrong. */
final class Samples {

    private static final int DEEP = 6;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ApiDocument api;
    private final Learned learned;
    private final RandomGenerator random;

    Samples(ApiDocument api, Learned learned, RandomGenerator random) {
        this.api = api;
        this.learned = learned;
        this.random = random;
    }

    /** The schema itself, where it may be null or is put together of one part. */
    JsonNode schema(JsonNode node) {
        JsonNode schema = api.resolved(node);
        for (String choice : new String[] {"anyOf", "allOf", "oneOf"}) {
            if (schema.has(choice)) {
                return schema(schema.path(choice).get(0));
            }
        }
        return schema;
    }

    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    JsonNode of(String name, JsonNode node) {
        return of(name, node, 0);
    }

    private JsonNode of(String name, JsonNode node, int depth) {
        JsonNode schema = schema(node);
        JsonNode choices = schema.path("enum");
        if (!choices.isEmpty()) {
            return choices.get(random.nextInt(choices.size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer" -> JSON.numberNode(random.nextInt(1, 13));
            case "number" -> JSON.numberNode(random.nextInt(0, 1_000) / 10.0);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(text(name, schema));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        if (depth < DEEP) {
            schema.path("properties")
                    .properties()
                    .forEach(field -> object.set(field.getKey(), of(field.getKey(), field.getValue(), depth + 1)));
        }
        return object;
    }

    private ArrayNode array(String name, JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        if (depth < DEEP) {
            String one = name.endsWith("s") ? name.substring(0, name.length() - 1) + "Id" : name;
            array.add(of(one, schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(String name, JsonNode schema) {
        String known = learned.recall("", name, random);
        if (known != null && random.nextInt(4) > 0) {
            return known;
        }
        return switch (schema.path("format").asText()) {
            case "uuid" ->
                UUID.nameUUIDFromBytes(new byte[] {(byte) random.nextInt(8)}).toString();
            case "date" ->
                LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700)).toString();
            case "date-time" -> "2026-03-10T16:15:50Z";
            default -> "Visits are on time";
        };
    }
}
