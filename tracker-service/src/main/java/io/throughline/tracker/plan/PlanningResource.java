package io.throughline.tracker.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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

/** What leads do with a plan. */
@Path("/v1/plans")
@Produces("application/json")
@RolesAllowed(Roles.LEAD)
@RunOnVirtualThread
@Tag(name = "plans")
class PlanningResource {

    private final PlanCommands commands;
    private final Idempotency idempotency;

    PlanningResource(PlanCommands commands, Idempotency idempotency) {
        this.commands = commands;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes("application/json")
    @Operation(summary = "Make a plan that answers one or several inspections of a council (role lead)")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Response make(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid MakePlan command,
            @Context UriInfo uri) {
        return idempotency.once(key, List.of(uri.getPath(), command), () -> {
            PlanView made = commands.make(command);
            return Response.created(URI.create("/v1/plans/" + made.state().id()))
                    .header(HttpHeaders.ETAG, made.etag())
                    .entity(made)
                    .build();
        });
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(summary = "Change its title or the inspections that it answers (role lead)")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AmendPlan command) {
        PlanView view = commands.amend(id, ifMatch, command);
        return Response.ok(view).header(HttpHeaders.ETAG, view.etag()).build();
    }

    @POST
    @Path("/{id}/submissions")
    @Consumes("application/json")
    @Operation(
            summary = "Submit it as it is now, and keep that for ever (role lead)",
            description =
                    "A written statement is refused while something is missing, and the refusal says what. A monthly"
                            + " return is taken as it is.")
    @APIResponseSchema(value = SubmissionView.class, responseCode = "201")
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid SubmitPlan command,
            @Context UriInfo uri) {
        return idempotency.once(key, List.of(uri.getPath(), command), () -> {
            SubmissionView made = commands.submit(id, ifMatch, command);
            return Response.created(URI.create(
                            "/v1/plans/" + id + "/submissions/" + made.summary().number()))
                    .header(HttpHeaders.ETAG, '"' + made.summary().sha256() + '"')
                    .entity(made)
                    .build();
        });
    }
}
