package io.throughline.tracker.person;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Cursors;
import io.throughline.chassis.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/people/me/tasks")
@Produces("application/json")
@RolesAllowed({Roles.VIEWER, Roles.OFFICER, Roles.LEAD, Roles.ACTION_OWNER, Roles.MODERATOR, Roles.ADMIN})
@RunOnVirtualThread
@Tag(name = "people")
class WaitingResource {

    private final PersonQueries queries;
    private final Cursors cursors;
    private final CurrentActor actor;

    WaitingResource(PersonQueries queries, Cursors cursors, CurrentActor actor) {
        this.queries = queries;
        this.cursors = cursors;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "What waits for whoever asks: claims to decide, requests, what was returned; weightiest first")
    public Page<WaitingTask> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var found = queries.waitingFor(actor.get(), cursors.read(cursor, uri), limit + 1);
        return cursors.page(found, limit, uri, PersonQueries::place);
    }
}
