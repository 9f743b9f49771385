package io.throughline.tracker.visit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Cursor;
import io.throughline.chassis.web.Cursors;
import io.throughline.chassis.web.Idempotency;
import io.throughline.chassis.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is shown a plan. */
@Path("/v1/plans/{id}/visits")
@Produces("application/json")
@RolesAllowed({Roles.LEAD, Roles.ADMIN})
@RunOnVirtualThread
@Tag(name = "visits")
class PlanVisitsResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final VisitCommands commands;
    private final VisitQueries queries;
    private final Idempotency idempotency;
    private final Cursors cursors;

    PlanVisitsResource(VisitCommands commands, VisitQueries queries, Idempotency idempotency, Cursors cursors) {
        this.commands = commands;
        this.queries = queries;
        this.idempotency = idempotency;
        this.cursors = cursors;
    }

    @POST
    @Consumes("application/json")
    @Operation(
            summary = "Show an inspector this plan until a day (role lead or admin)",
            description = "Whoever has the role visitor and this subject sees the plan, its recommendations, actions,"
                    + " measures and evidence, and nothing else. It ends by itself after the last day.")
    @APIResponseSchema(value = VisitView.class, responseCode = "201")
    public Response grant(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid GrantVisit command,
            @Context UriInfo uri) {
        return idempotency.once(key, List.of(uri.getPath(), command), () -> {
            VisitView granted = commands.grant(id, command);
            return Response.created(URI.create("/v1/visits/" + granted.id()))
                    .entity(granted)
                    .build();
        });
    }

    @GET
    @Operation(summary = "Who was or is shown this plan, oldest first (role lead or admin)")
    public Page<VisitView> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        String after = cursors.read(cursor, uri).text("after");
        var found = queries.of(id, after == null ? FIRST : UUID.fromString(after), limit + 1);
        return cursors.page(found, limit, uri, visit -> Cursor.at("after", visit.id()));
    }
}
