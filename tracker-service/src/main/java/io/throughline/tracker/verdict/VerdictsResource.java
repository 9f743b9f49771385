package io.throughline.tracker.verdict;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What inspectors said later about a recommendation. */
@Path("/v1/recommendations/{id}/verdicts")
@Produces("application/json")
@RolesAllowed({Roles.OFFICER, Roles.LEAD})
@RunOnVirtualThread
@Tag(name = "verdicts")
class VerdictsResource {

    private final VerdictCommands commands;
    private final VerdictQueries queries;
    private final Idempotency idempotency;

    VerdictsResource(VerdictCommands commands, VerdictQueries queries, Idempotency idempotency) {
        this.commands = commands;
        this.queries = queries;
        this.idempotency = idempotency;
    }

    record Heard(List<VerdictView> items) {}

    @GET
    @RolesAllowed({
        Roles.VIEWER,
        Roles.OFFICER,
        Roles.LEAD,
        Roles.ACTION_OWNER,
        Roles.MODERATOR,
        Roles.ADMIN,
        Roles.SYSTEM
    })
    @Operation(summary = "What inspectors said later about a recommendation; their last word first")
    public Heard list(@PathParam("id") UUID id) {
        return new Heard(queries.of(id));
    }

    @POST
    @Consumes("application/json")
    @Operation(
            summary = "Write down what inspectors said later, in their words and with its place (role officer or lead)")
    @APIResponseSchema(value = VerdictView.class, responseCode = "201")
    public Response record(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid RecordVerdict command,
            @Context UriInfo uri) {
        return idempotency.once(
                key,
                List.of(uri.getPath(), command),
                () -> Response.created(URI.create("/v1/recommendations/" + id + "/verdicts"))
                        .entity(commands.record(id, command))
                        .build());
    }
}
