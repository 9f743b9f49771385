package io.throughline.testkit.fuzz;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.throughline.testkit.ApiOperation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** A request in the making: right in all its parts, until one is spoiled. */
final class Draft {

    private static final String BOUNDARY = "----a-boundary";
    private static final int REASONABLE = 20_000_000;

    final ApiOperation operation;
    final Map<String, String> path = new LinkedHashMap<>();
    final List<Entry<String, String>> query = new ArrayList<>();
    final List<Entry<String, String>> headers = new ArrayList<>();
    String method;
    String mediaType = "";

    @Nullable
    JsonNode json;

    byte[] raw = {};

    Draft(ApiOperation operation) {
        this.operation = operation;
        this.method = operation.method().toUpperCase(java.util.Locale.ROOT);
    }

    void header(String name, String value) {
        headers.removeIf(header -> header.getKey().equalsIgnoreCase(name));
        headers.add(entry(name, value));
    }

    void parameter(String name, String value) {
        query.removeIf(parameter -> parameter.getKey().equals(name));
        query.add(entry(name, value));
    }

    /** False where there is nothing that could hold the field. */
    boolean set(String pointer, JsonNode value) {
        var place = JsonPointer.compile(pointer);
        return switch (json == null ? null : json.at(place.head())) {
            case ObjectNode object -> {
                object.set(place.last().getMatchingProperty(), value);
                yield true;
            }
            case ArrayNode array -> {
                array.removeAll();
                array.add(value);
                yield true;
            }
            case null, default -> false;
        };
    }

    void remove(String pointer) {
        var place = JsonPointer.compile(pointer);
        if (json != null && json.at(place.head()) instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        }
    }

    Call call(String mischief) {
        byte[] body = body();
        var all = new ArrayList<>(headers);
        if (!mediaType.isEmpty()) {
            all.add(entry(
                    "Content-Type",
                    mediaType + (mediaType.equals("multipart/form-data") ? ";boundary=" + BOUNDARY : "")));
        }
        if (body.length > 0 || !method.equals("GET")) {
            all.add(entry("Content-Length", String.valueOf(body.length)));
        }
        return new Call(operation, mischief, method, target(), all, body);
    }

    private String target() {
        String target = operation.path();
        for (var part : path.entrySet()) {
            target = target.replace("{" + part.getKey() + "}", part.getValue());
        }
        var whole = new StringBuilder(target);
        for (var parameter : query) {
            whole.append(whole.indexOf("?") < 0 ? '?' : '&')
                    .append(parameter.getKey())
                    .append('=')
                    .append(parameter.getValue());
        }
        return whole.toString();
    }

    private byte[] body() {
        if (json == null) {
            return raw;
        }
        String text = mediaType.equals("multipart/form-data") ? parts(json) : json.toString();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length > REASONABLE ? new byte[0] : bytes;
    }

    /** Each field is a part; what the description calls binary goes as a file. */
    private String parts(JsonNode fields) {
        var body = new StringBuilder();
        JsonNode schema = operation.bodies().path(mediaType).path("schema").path("properties");
        fields.properties().forEach(field -> {
            boolean file = schema.path(field.getKey()).toString().contains("binary");
            body.append("--")
                    .append(BOUNDARY)
                    .append("\r\nContent-Disposition: form-data; name=\"")
                    .append(field.getKey());
            body.append(file ? "\"; filename=\"letter.txt\"\r\nContent-Type: text/plain\r\n\r\n" : "\"\r\n");
            if (!file) {
                body.append(field.getValue().isContainerNode() ? "Content-Type: application/json\r\n\r\n" : "\r\n");
            }
            body.append(
                    field.getValue().isTextual()
                            ? field.getValue().asText()
                            : field.getValue().toString());
            body.append("\r\n");
        });
        return body.append("--").append(BOUNDARY).append("--\r\n").toString();
    }
}
