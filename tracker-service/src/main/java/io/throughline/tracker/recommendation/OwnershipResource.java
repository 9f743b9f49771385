package io.throughline.tracker.recommendation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Idempotency;
import io.throughline.tracker.evidence.AddEvidence;
import io.throughline.tracker.evidence.EvidenceView;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What leads and owners do: who owns it, what shows a change, and the word that it is done. */
@Path("/v1/recommendations/{id}")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "recommendations")
class OwnershipResource {

    private final RecommendationCommands commands;
    private final Idempotency idempotency;

    OwnershipResource(RecommendationCommands commands, Idempotency idempotency) {
        this.commands = commands;
        this.idempotency = idempotency;
    }

    @PUT
    @Path("/owner")
    @RolesAllowed(Roles.LEAD)
    @Operation(summary = "Say who owns it, and who and which body are accountable for it (role lead)")
    @APIResponseSchema(RecommendationView.class)
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AssignOwner command) {
        return changed(commands.assign(id, ifMatch, command));
    }

    @POST
    @Path("/evidence")
    @RolesAllowed({Roles.LEAD, Roles.ACTION_OWNER})
    @Operation(summary = "Add a link or a note that shows a change (its owner, or a lead)")
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    public Response attach(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AddEvidence command,
            @Context UriInfo uri) {
        return idempotency.once(key, List.of(uri.getPath(), command), () -> {
            EvidenceView given = commands.attach(id, command);
            return Response.created(URI.create("/v1/evidence/" + given.id()))
                    .entity(given)
                    .build();
        });
    }

    @POST
    @Path("/claim")
    @RolesAllowed({Roles.LEAD, Roles.ACTION_OWNER})
    @Operation(
            summary =
                    "Claim that it is done, with evidence, what changed for children and how that is known (its owner)")
    @APIResponseSchema(RecommendationView.class)
    public Response claim(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ClaimDone command,
            @Context UriInfo uri) {
        return idempotency.once(
                key, List.of(uri.getPath(), command), () -> changed(commands.claim(id, ifMatch, command)));
    }

    static Response changed(RecommendationView view) {
        return Response.ok(view).header(HttpHeaders.ETAG, view.etag()).build();
    }
}
