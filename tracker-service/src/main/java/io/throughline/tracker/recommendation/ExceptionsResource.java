package io.throughline.tracker.recommendation;

import static io.throughline.tracker.recommendation.OwnershipResource.changed;

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

/** What will not be done for now. One person asks, a lead who is another approves, and on a day it is open again. */
@Path("/v1/recommendations/{id}")
@Produces("application/json")
@Consumes("application/json")
@RolesAllowed(Roles.LEAD)
@RunOnVirtualThread
@Tag(name = "exceptions")
class ExceptionsResource {

    private final RecommendationCommands commands;
    private final Idempotency idempotency;

    ExceptionsResource(RecommendationCommands commands, Idempotency idempotency) {
        this.commands = commands;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/exception")
    @RolesAllowed({Roles.LEAD, Roles.ACTION_OWNER})
    @Operation(summary = "Ask to leave it undone until a day, with a reason (its owner, or a lead)")
    @APIResponseSchema(RecommendationView.class)
    public Response request(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid RequestException command,
            @Context UriInfo uri) {
        return idempotency.once(
                key, List.of(uri.getPath(), command), () -> changed(commands.requestException(id, ifMatch, command)));
    }

    @POST
    @Path("/exception-approval")
    @Operation(summary = "Approve what somebody else asked to leave undone (role lead)")
    @APIResponseSchema(RecommendationView.class)
    public Response approve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid SayWhy command,
            @Context UriInfo uri) {
        return idempotency.once(
                key, List.of(uri.getPath(), command), () -> changed(commands.approveException(id, ifMatch, command)));
    }

    @POST
    @Path("/exception-refusal")
    @Operation(summary = "Refuse what somebody asked to leave undone, or take one's own request back (role lead)")
    @APIResponseSchema(RecommendationView.class)
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid SayWhy command,
            @Context UriInfo uri) {
        return idempotency.once(
                key, List.of(uri.getPath(), command), () -> changed(commands.refuseException(id, ifMatch, command)));
    }

    @POST
    @Path("/exception-end")
    @Operation(summary = "End an exception before its day: it is open again (role lead)")
    @APIResponseSchema(RecommendationView.class)
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid SayWhy command,
            @Context UriInfo uri) {
        return idempotency.once(
                key, List.of(uri.getPath(), command), () -> changed(commands.endException(id, ifMatch, command)));
    }
}
