package io.throughline.chassis.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/** Adds the examples of {@code META-INF/api-examples.json}: what is sent, and what a success answers. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiExamples implements OASFilter {

    private record Example(
            @JsonProperty("request") @Nullable Object request,
            @JsonProperty("response") @Nullable Object response) {}

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Example> examples = read();
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    Example example = examples.get(method + " " + path);
                    if (example != null) {
                        add(operation, example);
                    }
                }));
    }

    private static void add(Operation operation, Example example) {
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent(), example.request());
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                add(response.getContent(), example.response());
            }
        });
    }

    private static void add(@Nullable Content content, @Nullable Object example) {
        if (content != null && example != null) {
            content.getMediaTypes().forEach((type, media) -> {
                if (type.endsWith("json") || type.equals("text/event-stream")) {
                    media.setExample(example);
                }
            });
        }
    }

    /** The chassis' own and the service's. */
    private static Map<String, Example> read() {
        var all = new HashMap<String, Example>();
        var json = new ObjectMapper();
        try {
            var files = Thread.currentThread().getContextClassLoader().getResources("META-INF/api-examples.json");
            for (var file : Collections.list(files)) {
                try (var content = file.openStream()) {
                    all.putAll(json.readValue(content, new TypeReference<Map<String, Example>>() {}));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }
}
