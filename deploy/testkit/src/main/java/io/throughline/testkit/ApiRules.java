package io.throughline.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the description of an API has to say of every operation. */
public final class ApiRules {

    private final ApiDocument api;
    private final List<String> complaints = new ArrayList<>();

    private ApiRules(ApiDocument api) {
        this.api = api;
    }

    /** What is missing in an OpenAPI document or does not fit, by operation. */
    public static List<String> complaints(Path openApi) {
        var rules = new ApiRules(ApiDocument.of(text(openApi)));
        rules.api.operations().forEach(rules::check);
        return rules.complaints;
    }

    private void check(ApiOperation operation) {
        JsonNode responses = operation.description().path("responses");
        String name = operation.name();
        require(operation.description().has("summary"), name + " has no summary");
        require(!operation.roles().isEmpty(), name + " does not say which roles may");
        for (String status : List.of("400", "401", "403", "default")) {
            require(responses.at("/" + status).has("$ref"), name + " has no problem for " + status);
        }
        require(!name.contains("{") || responses.has("404"), name + " has no problem for 404");
        // What is sent as it was received has no example.
        boolean binary = responses.at("/200/content").has("*/*");
        require(binary || !operation.description().findValues("example").isEmpty(), name + " has no example");
        examples(operation, "/requestBody", operation.bodies());
        responses
                .properties()
                .forEach(response -> examples(
                        operation,
                        "/responses/" + response.getKey(),
                        response.getValue().path("content")));
    }

    /** What is shown fits what is said of it. */
    private void examples(ApiOperation operation, String part, JsonNode content) {
        content.properties().forEach(media -> {
            JsonNode example = media.getValue().path("example");
            if (media.getKey().endsWith("json") && !example.isMissingNode()) {
                api.complaints(operation.pointer(part, media.getKey()), example.toString())
                        .forEach(complaint -> complaints.add(operation.name() + part + ": " + complaint));
            }
        });
    }

    private void require(boolean holds, String complaint) {
        if (!holds) {
            complaints.add(complaint);
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
