package io.throughline.tracker.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Cursor;
import io.throughline.chassis.web.Cursors;
import io.throughline.chassis.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/recommendations/{id}/history")
@Produces("application/json")
@RolesAllowed({Roles.VIEWER, Roles.OFFICER, Roles.LEAD, Roles.ACTION_OWNER, Roles.MODERATOR, Roles.ADMIN, Roles.SYSTEM})
@RunOnVirtualThread
@Tag(name = "recommendations")
class HistoryResource {

    private final HistoryQueries history;
    private final Cursors cursors;

    HistoryResource(HistoryQueries history, Cursors cursors) {
        this.history = history;
        this.cursors = cursors;
    }

    @GET
    @Operation(summary = "What happened to a recommendation and its actions, when, by whom and why; oldest first")
    public Page<HistoryView> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        Cursor from = cursors.read(cursor, uri);
        var found = history.of(id, from.number("after", 0), limit + 1);
        if (found.isEmpty() && from.isStart()) {
            throw HistoryProblem.unknown(id);
        }
        return cursors.page(found, limit, uri, entry -> Cursor.at("after", entry.line()));
    }
}
