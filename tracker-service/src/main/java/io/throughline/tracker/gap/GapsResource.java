package io.throughline.tracker.gap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/gaps")
@Produces("application/json")
@RolesAllowed({Roles.VIEWER, Roles.OFFICER, Roles.LEAD, Roles.ACTION_OWNER, Roles.MODERATOR, Roles.ADMIN, Roles.SYSTEM})
@RunOnVirtualThread
@Tag(name = "gaps")
class GapsResource {

    private final GapQueries queries;

    GapsResource(GapQueries queries) {
        this.queries = queries;
    }

    record Gaps(List<Gap> items) {}

    @GET
    @Operation(summary = "How much is claimed done and how much of it is verified, for each authority")
    public Gaps list() {
        return new Gaps(queries.byAuthority());
    }
}
