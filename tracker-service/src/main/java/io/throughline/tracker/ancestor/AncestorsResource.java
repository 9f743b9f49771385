package io.throughline.tracker.ancestor;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/recommendations/{id}/ancestors")
@Produces("application/json")
@RolesAllowed({Roles.VIEWER, Roles.OFFICER, Roles.LEAD, Roles.ACTION_OWNER, Roles.MODERATOR, Roles.ADMIN, Roles.SYSTEM})
@RunOnVirtualThread
@Tag(name = "recommendations")
class AncestorsResource {

    private final AncestorQueries queries;

    AncestorsResource(AncestorQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(summary = "What asked for it before, whether that had been closed, and what was found again since")
    public AncestorsView get(@PathParam("id") UUID id) {
        return queries.of(id);
    }
}
