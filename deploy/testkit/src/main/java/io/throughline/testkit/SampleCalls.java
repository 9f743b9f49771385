package io.throughline.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Calls the operations of an API as their examples show it, about things that somebody names. */
final class SampleCalls {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String base;

    SampleCalls(String base) {
        this.base = base;
    }

    record Answer(int status, String type, String body) {

        /** Without ids and moments, which differ each time. */
        String plain() {
            return (status + " " + type + " " + body)
                    .replaceAll(ID.pattern(), "…")
                    .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "now");
        }

        boolean isOfProblem(String name) {
            return body.contains("urn:problem-type:" + name + '"');
        }
    }

    /**
     * @param things what stands in the address and in the body for what the example names
     * @param query begins with a question mark, or is empty
     * @param token none for nobody
     */
    Answer call(ApiOperation operation, NamedThings things, String query, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create(base + path(operation.path(), things) + query))
                .timeout(Duration.ofSeconds(60));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (operation.description().toString().contains("\"If-Match\"")) {
            request.header("If-Match", "*");
        }
        body(operation, things, request);
        try {
            return answer(http.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException unanswered) {
            throw new UncheckedIOException(operation.name(), unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Answer answer(HttpResponse<InputStream> response) throws IOException {
        String type = response.headers().firstValue("Content-Type").orElse("");
        try (var body = response.body()) {
            // A stream of events has no end.
            String text =
                    type.startsWith("text/event-stream") ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(response.statusCode(), type, text);
        }
    }

    /** What stands for a parameter is what the things have under its name, or under the collection before it. */
    private static String path(String template, NamedThings things) {
        var path = new StringBuilder();
        String collection = "";
        for (String segment : template.substring(1).split("/", -1)) {
            if (segment.startsWith("{")) {
                String name = segment.substring(1, segment.length() - 1);
                path.append('/').append(things.of(name, things.of(collection, "1")));
            } else {
                collection = segment;
                path.append('/').append(segment);
            }
        }
        return path.toString();
    }

    private static void body(ApiOperation operation, NamedThings things, HttpRequest.Builder request) {
        String method = operation.method().toUpperCase(Locale.ROOT);
        JsonNode bodies = operation.bodies();
        for (var media : bodies.properties()) {
            if (media.getKey().endsWith("json")) {
                request.header("Content-Type", media.getKey());
                JsonNode example = about(things, "", media.getValue().path("example"));
                request.method(method, BodyPublishers.ofString(example.isMissingNode() ? "{}" : example.toString()));
                return;
            }
        }
        if (bodies.has("multipart/form-data")) {
            String part = bodies.at("/multipart~1form-data/schema/properties").has("report") ? "report" : "file";
            request.header("Content-Type", "multipart/form-data; boundary=part");
            request.method(method, BodyPublishers.ofString(part(part)));
            return;
        }
        request.method(method, BodyPublishers.noBody());
    }

    private static String part(String name) {
        return """
                --part\r
                Content-Disposition: form-data; name="%s"; filename="a.txt"\r
                Content-Type: text/plain\r
                \r
                Nothing that is a letter.\r
                --part--\r
                """.formatted(name);
    }

    /** The example, naming these things. */
    private static JsonNode about(NamedThings things, String field, JsonNode example) {
        if (example instanceof ObjectNode object) {
            object = object.deepCopy();
            for (String name : object.propertyStream().map(Map.Entry::getKey).toList()) {
                object.set(name, about(things, name, object.get(name)));
            }
            return object;
        }
        if (example instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(one -> copy.add(about(things, field, one)));
            return copy;
        }
        return example.isTextual() && ID.matcher(example.asText()).matches()
                ? TextNode.valueOf(things.of(field, UUID.randomUUID().toString()))
                : example;
    }
}
