package io.throughline.chassis.stream;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Roles;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The stream for browsers: server-sent events. */
@Path("/v1/events")
@RolesAllowed({Roles.VIEWER, Roles.OFFICER, Roles.LEAD, Roles.ACTION_OWNER, Roles.MODERATOR, Roles.ADMIN, Roles.SYSTEM})
@RunOnVirtualThread
@Tag(name = "changes")
class EventsResource {

    private final LiveStreams streams;
    private final CurrentActor actor;

    EventsResource(LiveStreams streams, CurrentActor actor) {
        this.streams = streams;
        this.actor = actor;
    }

    @GET
    @Produces("text/event-stream")
    @Operation(
            summary = "What happens, as it happens: server-sent events",
            description = "Each event's id is an opaque cursor; with it as Last-Event-ID the stream goes on exactly"
                    + " there. Without one it begins now. An event named reset says that what followed the cursor is"
                    + " not kept any more: read the lists again. A comment comes each 15 seconds; the stream ends when"
                    + " the token does.")
    @APIResponse(
            responseCode = "200",
            description = "Events without end",
            content = @Content(mediaType = "text/event-stream", schema = @Schema(implementation = String.class)))
    public Response stream(
            @Parameter(description = "The id of the last event that you have") @HeaderParam("Last-Event-ID") @Nullable
                    String header,
            @Parameter(description = "The same for callers that cannot send headers")
                    @QueryParam("lastEventId")
                    @Nullable
                    String query,
            @BeanParam StreamFilter filter,
            @Context RoutingContext http) {
        StreamingOutput stream = streams.open(header == null ? query : header, filter, actor, http);
        return Response.ok(stream, "text/event-stream;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .build();
    }
}
