package io.throughline.chassis.api;

import io.throughline.chassis.problem.ProblemDocument;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What a problem document looks like, for whoever reads the description. */
final class ProblemSchemas {

    private ProblemSchemas() {}

    static APIResponse response(String title) {
        return OASFactory.createAPIResponse().description(title).content(content());
    }

    static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemDocument.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }

    static Schema problem() {
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

    static Schema violation() {
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
