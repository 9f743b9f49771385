package io.throughline.chassis.stream;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The stream for systems that poll. */
@Path("/v1/changes")
@Produces("application/json")
@RolesAllowed({Roles.VIEWER, Roles.OFFICER, Roles.LEAD, Roles.ACTION_OWNER, Roles.MODERATOR, Roles.ADMIN, Roles.SYSTEM})
@RunOnVirtualThread
@Tag(name = "changes")
class ChangesResource {

    private final ChangeQueries changes;
    private final StreamCursors cursors;
    private final CurrentActor actor;

    ChangesResource(ChangeQueries changes, StreamCursors cursors, CurrentActor actor) {
        this.changes = changes;
        this.cursors = cursors;
        this.actor = actor;
    }

    /**
     * @param items events as they are in the log
     * @param after the place that was reached: send it next time, also as Last-Event-ID of /v1/events
     * @param more true where asking again at once is worth it
     */
    public record Changes(List<StreamEvent> items, String after, boolean more, Page.Links links) {}

    @GET
    @Operation(summary = "What happened after a place in the stream, oldest first; from the beginning without one")
    @APIResponseSchema(Changes.class)
    @APIResponse(responseCode = "410", description = "What came after this place is not kept any more")
    public Changes list(
            @Parameter(description = "What the last answer gave as after, or the id of a streamed event")
                    @QueryParam("after")
                    @Nullable
                    String after,
            @BeanParam StreamFilter filter,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri) {
        var found = changes.after(changes.place(after), filter, actor.reach(), limit);
        String reached = cursors.write(found.reached());
        return new Changes(
                found.events(),
                reached,
                found.more(),
                new Page.Links(
                        address(uri.getRequestUri()),
                        address(uri.getRequestUriBuilder()
                                .replaceQueryParam("after", reached)
                                .build())));
    }

    private static String address(URI uri) {
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
