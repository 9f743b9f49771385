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

/** What moderators decide. Nobody moderates what they own or have claimed, whatever their roles. */
@Path("/v1/recommendations/{id}")
@Produces("application/json")
@Consumes("application/json")
@RolesAllowed(Roles.MODERATOR)
@RunOnVirtualThread
@Tag(name = "moderation")
class ModerationResource {

    private final RecommendationCommands commands;
    private final Idempotency idempotency;

    ModerationResource(RecommendationCommands commands, Idempotency idempotency) {
        this.commands = commands;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/verification")
    @Operation(
            summary =
                    "Accept a claim, naming the evidence seen, or return it, saying what it falls short of (role moderator)")
    @APIResponseSchema(RecommendationView.class)
    public Response verify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid VerifyClaim command,
            @Context UriInfo uri) {
        return idempotency.once(
                key, List.of(uri.getPath(), command), () -> changed(commands.verify(id, ifMatch, command)));
    }

    @POST
    @Path("/closure")
    @Operation(
            summary =
                    "Close what is verified, with a reason, and how it is known what changed for children (role moderator)")
    @APIResponseSchema(RecommendationView.class)
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CloseVerified command,
            @Context UriInfo uri) {
        return idempotency.once(
                key, List.of(uri.getPath(), command), () -> changed(commands.close(id, ifMatch, command)));
    }

    @POST
    @Path("/reopening")
    @Operation(
            summary =
                    "Reopen what is verified, closed or confirmed, because a check of our own failed (role moderator)")
    @APIResponseSchema(RecommendationView.class)
    public Response reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Reopen command,
            @Context UriInfo uri) {
        return idempotency.once(
                key, List.of(uri.getPath(), command), () -> changed(commands.reopen(id, ifMatch, command)));
    }
}
