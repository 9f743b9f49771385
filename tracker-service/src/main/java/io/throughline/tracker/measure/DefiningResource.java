package io.throughline.tracker.measure;

import static io.throughline.tracker.measure.MeasuringResource.answer;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is counted to see whether something that was asked for has worked. */
@Path("/v1/recommendations/{id}/measures")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "measures")
class DefiningResource {

    private final MeasureCommands commands;
    private final Idempotency idempotency;

    DefiningResource(MeasureCommands commands, Idempotency idempotency) {
        this.commands = commands;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({Roles.LEAD, Roles.OFFICER, Roles.ACTION_OWNER})
    @Operation(summary = "Say what is counted to see whether it worked (its owner, a lead or an officer)")
    @APIResponseSchema(value = MeasureView.class, responseCode = "201")
    public Response define(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DefineMeasure command,
            @Context UriInfo uri) {
        return idempotency.once(
                key,
                List.of(uri.getPath(), command),
                () -> answer(Response.Status.CREATED, commands.define(id, command)));
    }
}
