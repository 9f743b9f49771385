package io.throughline.tracker.verdict;

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

/** What was heard in error. */
@Path("/v1/verdicts/{id}/withdrawal")
@Produces("application/json")
@RolesAllowed({Roles.OFFICER, Roles.LEAD})
@RunOnVirtualThread
@Tag(name = "verdicts")
class WithdrawalResource {

    private final VerdictCommands commands;
    private final Idempotency idempotency;

    WithdrawalResource(VerdictCommands commands, Idempotency idempotency) {
        this.commands = commands;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes("application/json")
    @Operation(summary = "Take back a verdict that was written down in error (role officer or lead)")
    @APIResponseSchema(VerdictView.class)
    public Response takeBack(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid TakeBack command,
            @Context UriInfo uri) {
        return idempotency.once(
                key,
                List.of(uri.getPath(), command),
                () -> Response.ok(commands.takeBack(id, command)).build());
    }
}
