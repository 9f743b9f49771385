package io.throughline.tracker.action;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Cursor;
import io.throughline.chassis.web.Cursors;
import io.throughline.chassis.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/actions")
@Produces("application/json")
@RolesAllowed({
    Roles.VIEWER,
    Roles.OFFICER,
    Roles.LEAD,
    Roles.ACTION_OWNER,
    Roles.MODERATOR,
    Roles.ADMIN,
    Roles.SYSTEM,
    Roles.VISITOR
})
@RunOnVirtualThread
@Tag(name = "actions")
class ActionsResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final ActionQueries queries;
    private final Cursors cursors;
    private final CurrentActor actor;

    ActionsResource(ActionQueries queries, Cursors cursors, CurrentActor actor) {
        this.queries = queries;
        this.cursors = cursors;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Actions, of one recommendation, one letter or one owner where these are named; oldest first")
    public Page<ActionView> list(
            @QueryParam("recommendationId") @Nullable UUID recommendation,
            @Parameter(description = "The inspection whose letter asked first") @QueryParam("inspectionId") @Nullable
                    UUID inspection,
            @Parameter(description = "A person's subject, or me") @QueryParam("owner") @Nullable String owner,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        String after = cursors.read(cursor, uri).text("after");
        var found = queries.of(
                recommendation,
                inspection,
                "me".equals(owner) ? actor.get().subject() : owner,
                after == null ? FIRST : UUID.fromString(after),
                limit + 1);
        return cursors.page(
                found, limit, uri, view -> Cursor.at("after", view.state().id()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One action, with all that was reported on it")
    @APIResponseSchema(ActionView.class)
    public Response get(@PathParam("id") UUID id) {
        ActionView view = queries.get(id);
        return Response.ok(view).header(HttpHeaders.ETAG, view.etag()).build();
    }
}
