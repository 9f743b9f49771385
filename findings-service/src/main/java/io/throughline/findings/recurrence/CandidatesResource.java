package io.throughline.findings.recurrence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The likest earlier ones of one finding, over HTTP. */
@Path("/v1/findings/{id}/candidates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "recurrences")
class CandidatesResource {

    private final RecurrenceQueries queries;

    CandidatesResource(RecurrenceQueries queries) {
        this.queries = queries;
    }

    record First(List<RecurrenceView> items) {}

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
    @Operation(summary = "The three likest that were asked for before, also where the likeness is too weak to suggest")
    @Extension(name = "x-reach", value = "shared")
    public First candidates(@PathParam("id") UUID id) {
        return new First(queries.candidates(id));
    }
}
