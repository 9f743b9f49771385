package io.throughline.tracker.action;

import static io.throughline.tracker.action.ReportingResource.changed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** How an action changes course: its day, who does it, what it serves and waits for, and that it is not done at all. */
@Path("/v1/actions/{id}")
@Produces("application/json")
@Consumes("application/json")
@RolesAllowed({Roles.LEAD, Roles.ACTION_OWNER})
@RunOnVirtualThread
@Tag(name = "actions")
class SteeringResource {

    private final ActionCommands commands;
    private final Idempotency idempotency;

    SteeringResource(ActionCommands commands, Idempotency idempotency) {
        this.commands = commands;
        this.idempotency = idempotency;
    }

    @PUT
    @Path("/due-date")
    @Operation(summary = "Move its day, and say why; the day before stays readable (its owner, or a lead)")
    @APIResponseSchema(ActionView.class)
    public Response move(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MoveAction command) {
        return changed(commands.move(id, ifMatch, command));
    }

    @PUT
    @Path("/owner")
    @Operation(summary = "Hand it over to somebody else, and say why (its owner, or a lead)")
    @APIResponseSchema(ActionView.class)
    public Response handOver(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid HandOver command) {
        return changed(commands.handOver(id, ifMatch, command));
    }

    @PUT
    @Path("/recommendations")
    @Operation(summary = "Say which recommendations it serves: all of them (its owner, or a lead)")
    @APIResponseSchema(ActionView.class)
    public Response serve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ServeRecommendations command) {
        return changed(commands.serve(id, ifMatch, command));
    }

    @PUT
    @Path("/dependencies")
    @Operation(summary = "Say which actions have to be completed before it: all of them (its owner, or a lead)")
    @APIResponseSchema(ActionView.class)
    public Response waitFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid WaitFor command) {
        return changed(commands.waitFor(id, ifMatch, command));
    }

    @PUT
    @Path("/milestones")
    @Operation(summary = "Say what the points on its way are, and which are passed: all of them (its owner, or a lead)")
    @APIResponseSchema(ActionView.class)
    public Response reach(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SetMilestones command) {
        return changed(commands.reach(id, ifMatch, command));
    }

    @POST
    @Path("/cancellation")
    @Operation(summary = "Say that it will not be done, and why (its owner, or a lead)")
    @APIResponseSchema(ActionView.class)
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CancelAction command,
            @Context UriInfo uri) {
        return idempotency.once(
                key, List.of(uri.getPath(), command), () -> changed(commands.cancel(id, ifMatch, command)));
    }
}
