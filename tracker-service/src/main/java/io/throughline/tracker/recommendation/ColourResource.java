package io.throughline.tracker.recommendation;

import static io.throughline.tracker.recommendation.OwnershipResource.changed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A colour that a lead sees other than the rule does. */
@Path("/v1/recommendations/{id}/colour-override")
@Produces("application/json")
@Consumes("application/json")
@RolesAllowed(Roles.LEAD)
@RunOnVirtualThread
@Tag(name = "board")
class ColourResource {

    private final RecommendationCommands commands;

    ColourResource(RecommendationCommands commands) {
        this.commands = commands;
    }

    @PUT
    @Operation(summary = "Show it red, amber or green for a while, with a reason, whatever the rule says (role lead)")
    @APIResponseSchema(RecommendationView.class)
    public Response override(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid OverrideColour command) {
        return changed(commands.overrideColour(id, ifMatch, command));
    }
}
