package io.throughline.tracker.visit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A visit that was granted. */
@Path("/v1/visits")
@Produces("application/json")
@RolesAllowed({Roles.LEAD, Roles.ADMIN})
@RunOnVirtualThread
@Tag(name = "visits")
class VisitsResource {

    private final VisitCommands commands;
    private final VisitQueries queries;
    private final Idempotency idempotency;

    VisitsResource(VisitCommands commands, VisitQueries queries, Idempotency idempotency) {
        this.commands = commands;
        this.queries = queries;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One visit (role lead or admin)")
    public VisitView get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    @POST
    @Path("/{id}/ending")
    @Consumes("application/json")
    @Operation(summary = "End a visit before its last day (role lead or admin)")
    @APIResponseSchema(value = VisitView.class, responseCode = "200")
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid EndVisit command,
            @Context UriInfo uri) {
        return idempotency.once(
                key,
                List.of(uri.getPath(), command),
                () -> Response.ok(commands.end(id, command)).build());
    }
}
