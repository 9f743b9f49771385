package io.throughline.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.throughline.testkit.ApiOperation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place in an operation where something can be wrong.
 *
 * @param name of the parameter or header; for a field the JSON pointer to it
 * @param schema of what belongs there
 */
record Target(ApiOperation operation, Place place, String name, JsonNode schema) {

    enum Place {
        NOTHING,
        PATH,
        QUERY,
        HEADER,
        FIELD,
        BODY,
        MEDIA_TYPE,
        METHOD,
        TOKEN
    }

    /** Headers that are looked at although no operation names them. */
    private static final List<String> HEADERS = List.of(
            "Accept",
            "If-Match",
            "If-None-Match",
            "Idempotency-Key",
            "Accept-Encoding",
            "Accept-Language",
            "traceparent",
            "X-Request-Id",
            "Purpose",
            "Range",
            "Content-Encoding",
            "Cookie",
            "Origin",
            "Forwarded",
            "X-HTTP-Method-Override");

    static List<Target> all(ApiOperation operation, Samples samples) {
        var targets = new ArrayList<Target>();
        JsonNode none = operation.description().path("nothing");
        targets.add(new Target(operation, Place.NOTHING, "", none));
        targets.add(new Target(operation, Place.METHOD, "", none));
        targets.add(new Target(operation, Place.TOKEN, "", none));
        HEADERS.forEach(header -> targets.add(new Target(operation, Place.HEADER, header, none)));
        for (JsonNode parameter : operation.description().path("parameters")) {
            Place place = Place.valueOf(parameter.path("in").asText().toUpperCase(java.util.Locale.ROOT));
            targets.add(new Target(
                    operation, place, parameter.path("name").asText(), samples.schema(parameter.path("schema"))));
        }
        if (!operation.bodies().isEmpty()) {
            targets.add(new Target(operation, Place.BODY, "", none));
            targets.add(new Target(operation, Place.MEDIA_TYPE, "", none));
        }
        operation
                .bodies()
                .properties()
                .forEach(media ->
                        fields(operation, "", samples.schema(media.getValue().path("schema")), samples, targets, 0));
        return targets.stream().distinct().toList();
    }

    private static void fields(
            ApiOperation operation,
            String at,
            @Nullable JsonNode schema,
            Samples samples,
            List<Target> targets,
            int depth) {
        if (schema == null || depth > 4) {
            return;
        }
        schema.path("properties").properties().forEach(field -> {
            JsonNode inner = samples.schema(field.getValue());
            targets.add(new Target(operation, Place.FIELD, at + "/" + field.getKey(), inner));
            fields(operation, at + "/" + field.getKey(), inner, samples, targets, depth + 1);
        });
        if (schema.has("items")) {
            JsonNode item = samples.schema(schema.path("items"));
            targets.add(new Target(operation, Place.FIELD, at + "/0", item));
            fields(operation, at + "/0", item, samples, targets, depth + 1);
        }
    }
}
