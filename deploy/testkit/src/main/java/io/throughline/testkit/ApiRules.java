package io.throughline.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the description of an API has to say of every operation. */
public final class ApiRules {

    private ApiRules() {}

    /** What is missing in an OpenAPI document, by operation. */
    public static List<String> complaints(Path openApi) {
        var complaints = new ArrayList<String>();
        document(openApi)
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                check(operation.getKey() + " " + path.getKey(), operation.getValue(), complaints)));
        return complaints;
    }

    private static void check(String name, JsonNode operation, List<String> complaints) {
        JsonNode responses = operation.path("responses");
        require(operation.has("summary"), name + " has no summary", complaints);
        require(!operation.at("/security/0/bearer").isEmpty(), name + " does not say which roles may", complaints);
        for (String status : List.of("400", "401", "403", "default")) {
            require(responses.at("/" + status).has("$ref"), name + " has no problem for " + status, complaints);
        }
        require(!name.contains("{") || responses.has("404"), name + " has no problem for 404", complaints);
        // What is sent as it was received has no example.
        boolean binary = responses.at("/200/content").has("*/*");
        require(binary || !operation.findValues("example").isEmpty(), name + " has no example", complaints);
    }

    private static void require(boolean holds, String complaint, List<String> complaints) {
        if (!holds) {
            complaints.add(complaint);
        }
    }

    private static JsonNode document(Path openApi) {
        try {
            return new YAMLMapper().readTree(openApi.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
