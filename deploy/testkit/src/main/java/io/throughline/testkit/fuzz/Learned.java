package io.throughline.testkit.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What earlier answers told: identifiers by the collection that they belong to, and values by the name of their field. */
final class Learned {

    private static final int ENOUGH = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<String>> values = new HashMap<>();

    void from(Call call, Answer answer) {
        if (answer.status() < 300 && answer.mediaType().equals("application/json")) {
            try {
                String path = call.operation().path();
                read(answer.status() == 201 ? made(path) : owner(path), "", JSON.readTree(answer.body()));
            } catch (JsonProcessingException noJson) {
                // The judge has said so.
            }
        }
    }

    void teach(String name, String value) {
        remember(name, value);
    }

    /** Something that was seen before where this parameter goes. */
    @Nullable
    String recall(String path, String name, RandomGenerator random) {
        String key = name.equals("id") ? owner(path) : name;
        List<String> known = values.getOrDefault(key, List.of());
        return known.isEmpty() ? null : known.get(random.nextInt(known.size()));
    }

    private void read(String collection, String name, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(field -> read(collection, field.getKey(), field.getValue()));
        } else if (node.isArray()) {
            node.forEach(item -> read(collection, name, item));
        } else if (!node.isNull() && !node.asText().isEmpty() && node.asText().length() < 500) {
            remember(name.equals("id") ? collection : name, node.asText());
            if (name.equals("next") && node.asText().contains("cursor=")) {
                remember("cursor", node.asText().replaceFirst(".*cursor=([^&]*).*", "$1"));
            }
        }
    }

    private void remember(String name, String value) {
        List<String> known = values.computeIfAbsent(name, unknown -> new ArrayList<>());
        if (!known.contains(value)) {
            known.add(value);
            if (known.size() > ENOUGH) {
                known.remove(ENOUGH / 2);
            }
        }
    }

    /** What {@code /v1/recommendations/{id}/actions} makes is an action; the id in its path is a recommendation's. */
    private static String made(String path) {
        return path.replaceAll("(/\\{\\w+})+$", "").replaceFirst(".*/", "");
    }

    private static String owner(String path) {
        return path.replaceFirst("^/v1/([^/]*).*", "$1");
    }
}
