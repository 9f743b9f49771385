package io.throughline.tracker.action;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the owner of an action reports. */
@Path("/v1/actions/{id}")
@Produces("application/json")
@Consumes("application/json")
@RolesAllowed({Roles.LEAD, Roles.ACTION_OWNER})
@RunOnVirtualThread
@Tag(name = "actions")
class ReportingResource {

    private final ActionCommands commands;
    private final Idempotency idempotency;

    ReportingResource(ActionCommands commands, Idempotency idempotency) {
        this.commands = commands;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/progress")
    @Operation(summary = "Say what has been done (the action's owner)")
    @APIResponseSchema(ActionView.class)
    public Response progress(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ReportProgress command,
            @Context UriInfo uri) {
        return idempotency.once(
                key, List.of(uri.getPath(), command), () -> changed(commands.progress(id, ifMatch, command)));
    }

    @POST
    @Path("/completion")
    @Operation(summary = "Say that it is completed, and what came of it (the action's owner)")
    @APIResponseSchema(ActionView.class)
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ReportProgress command,
            @Context UriInfo uri) {
        return idempotency.once(
                key, List.of(uri.getPath(), command), () -> changed(commands.complete(id, ifMatch, command)));
    }

    static Response changed(ActionView view) {
        return Response.ok(view).header(HttpHeaders.ETAG, view.etag()).build();
    }
}
