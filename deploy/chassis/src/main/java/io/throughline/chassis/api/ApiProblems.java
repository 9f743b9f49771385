package io.throughline.chassis.api;

import static java.util.Map.entry;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.throughline.chassis.problem.ProblemDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to each operation the problems that it can answer with, and says how to sign in. */
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
        components.addSchema("Problem", problem());
        components.addSchema("Violation", violation());
        PROBLEMS.forEach((status, title) -> components.addResponse("Problem" + status, response(title)));
        components.addResponse("Problem", response("Anything else that goes wrong"));
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> describe(path, method, operation)));
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
        possible.put("422", sends || has(operation, Parameter.In.QUERY, "limit"));
        possible.put("428", conditional);
        possible.put("429", true);
        possible.put("503", true);
        possible.forEach((status, can) -> {
            if (can) {
                refer(operation, status, "Problem" + status);
            }
        });
        refer(operation, "default", "Problem");
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

    private static boolean has(Operation operation, Parameter.In place, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getIn() == place && name.equals(parameter.getName()));
    }

    private static APIResponse response(String title) {
        return OASFactory.createAPIResponse()
                .description(title)
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemDocument.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static Schema problem() {
        return object("A refusal in the caller's words (RFC 9457).")
                .addProperty("type", text("Stable name of the kind of problem, as urn:problem-type:common:stale."))
                .addProperty("title", text("The same words for every problem of the type."))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).description("The HTTP status."))
                .addProperty("detail", text("What is wrong this time, and what to do instead."))
                .addProperty("instance", text("The path that was asked for."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/Violation")))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status");
    }

    private static Schema violation() {
        return object("One thing wrong with what was sent.")
                .addProperty("pointer", text("JSON pointer into the body, or the name of a parameter."))
                .addProperty("code", text("Stable word for programs."))
                .addProperty("detail", text("Sentence for people."))
                .addRequired("pointer")
                .addRequired("code")
                .addRequired("detail");
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
