package io.throughline.tracker.citation;

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

@Path("/v1/recommendations/{id}/citation")
@Produces("application/json")
@RolesAllowed({
    Roles.VIEWER,
    Roles.OFFICER,
    Roles.LEAD,
    Roles.ACTION_OWNER,
    Roles.MODERATOR,
    Roles.ADMIN,
    Roles.SYSTEM,
    Roles.VISITOR
})
@RunOnVirtualThread
@Tag(name = "recommendations")
class CitationResource {

    private final CitationQueries queries;

    CitationResource(CitationQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(summary = "Where a recommendation stands in the letter: inspection, section, page, characters")
    public CitationView get(@PathParam("id") UUID id) {
        return queries.of(id);
    }
}
