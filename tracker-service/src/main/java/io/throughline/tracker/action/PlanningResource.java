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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/recommendations/{id}/actions")
@Produces("application/json")
@Consumes("application/json")
@RolesAllowed({Roles.LEAD, Roles.ACTION_OWNER})
@RunOnVirtualThread
@Tag(name = "actions")
class PlanningResource {

    private final ActionCommands commands;
    private final Idempotency idempotency;

    PlanningResource(ActionCommands commands, Idempotency idempotency) {
        this.commands = commands;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(summary = "Plan what will be done about a recommendation (its owner, or a lead)")
    @APIResponseSchema(value = ActionView.class, responseCode = "201")
    public Response plan(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid PlanAction command,
            @Context UriInfo uri) {
        return idempotency.once(key, List.of(uri.getPath(), command), () -> {
            ActionView planned = commands.plan(id, command);
            return Response.created(URI.create("/v1/actions/" + planned.state().id()))
                    .header(HttpHeaders.ETAG, planned.etag())
                    .entity(planned)
                    .build();
        });
    }
}
