package io.throughline.chassis.api;

import static java.util.Map.entry;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/** Adds to each operation what it can answer beside its answer: problems, or that nothing has changed. Says how to sign in. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiProblems implements OASFilter {

    // Sorted, so that the same code gives the same document.
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
            entry("400", "The request cannot be read"),
            entry("401", "Nobody is signed in"),
            entry("403", "Your role does not allow this"),
            entry("404", "There is no such thing that you may see"),
            entry("406", "The Accept header allows nothing that can be answered"),
            entry("409", "Its present state refuses this"),
            entry("412", "Somebody changed it since you read it; the ETag header names the present version"),
            entry("413", "The request is too large"),
            entry("415", "A body of this media type is not taken"),
            entry("422", "It can be read but says something impossible; errors[] says what and where"),
            entry("428", "The If-Match header is missing"),
            entry("429", "You ask too often, or too much at once; the Retry-After header says when to come back"),
            entry("503", "The database cannot be reached; the Retry-After header says when to come back")));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var components = api.getComponents();
        components.addSecurityScheme(
                "bearer",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("A token of the OpenID Connect issuer. What an operation's security lists are the"
                                + " roles of which one is needed; they stand in the token's groups."));
        components.addSchema("Problem", ProblemSchemas.problem());
        components.addSchema("Violation", ProblemSchemas.violation());
        PROBLEMS.forEach((status, title) -> components.addResponse("Problem" + status, ProblemSchemas.response(title)));
        components.addResponse("Problem", ProblemSchemas.response("Anything else that goes wrong"));
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> describe(path, method, operation)));
        api.getPaths().getPathItems().values().forEach(item -> unchanged(item.getGET(), components.getSchemas()));
    }

    /** What has a version is answered with 304 to who has that version already. */
    private static void unchanged(@Nullable Operation read, Map<String, Schema> schemas) {
        if (read != null && schemaOf(read, schemas).anyMatch(ApiProblems::hasVersion)) {
            read.getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("Not changed since the version in If-None-Match"));
        }
    }

    private static Stream<Schema> schemaOf(Operation read, Map<String, Schema> schemas) {
        return Stream.ofNullable(read.getResponses().getAPIResponse("200"))
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                .map(media ->
                        media.getSchema() == null ? null : media.getSchema().getRef())
                .filter(Objects::nonNull)
                .map(ref -> schemas.get(ref.substring(ref.lastIndexOf('/') + 1)))
                .filter(Objects::nonNull);
    }

    private static boolean hasVersion(Schema schema) {
        return schema.getProperties() != null && schema.getProperties().containsKey("etag");
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        boolean named = path.contains("{");
        boolean sends = operation.getRequestBody() != null;
        boolean conditional = has(operation, Parameter.In.HEADER, "If-Match");
        var possible = new LinkedHashMap<String, Boolean>();
        possible.put("400", true);
        possible.put("401", true);
        possible.put("403", true);
        possible.put("404", named || sends || asksAfter(operation));
        possible.put("406", true);
        possible.put(
                "409", method != HttpMethod.GET && (named || has(operation, Parameter.In.HEADER, "Idempotency-Key")));
        possible.put("412", conditional);
        possible.put("413", sends);
        possible.put("415", sends);
        possible.put("422", sends || asks(operation));
        possible.put("428", conditional);
        possible.put("429", true);
        possible.put("503", true);
        possible.forEach((status, can) -> {
            if (can) {
                refer(operation, status, "Problem" + status);
            }
        });
        refer(operation, "default", "Problem");
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") && response.getRef() == null && response.getContent() == null) {
                response.setContent(ProblemSchemas.content());
            }
        });
    }

    private static void refer(Operation operation, String status, String response) {
        operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().ref("#/components/responses/" + response));
    }

    /** Whether something is named in the query that there may not be. */
    private static boolean asksAfter(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .map(Parameter::getName)
                        .anyMatch(name -> name.endsWith("Id") || name.equals("authority"));
    }

    private static boolean asks(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
    }

    private static boolean has(Operation operation, Parameter.In place, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getIn() == place && name.equals(parameter.getName()));
    }
}
