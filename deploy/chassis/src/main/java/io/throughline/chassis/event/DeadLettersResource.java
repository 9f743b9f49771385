package io.throughline.chassis.event;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Cursor;
import io.throughline.chassis.web.Cursors;
import io.throughline.chassis.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What could not be taken in from the event log, and what to do about it. */
@Path("/v1/dead-letters")
@Produces("application/json")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Tag(name = "operations")
class DeadLettersResource {

    private final DeadLetterCommands commands;
    private final Cursors cursors;
    private final CurrentActor actor;

    DeadLettersResource(DeadLetterCommands commands, Cursors cursors, CurrentActor actor) {
        this.commands = commands;
        this.cursors = cursors;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Events that could not be taken, and those that wait behind them, oldest first")
    @Extension(name = "x-reach", value = "everywhere")
    public Page<DeadLetter> list(
            @QueryParam("consumer") @Nullable String consumer,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        actor.mustReachEverywhere();
        Cursor from = cursors.read(cursor, uri);
        var letters = commands.unresolved(consumer, from.number("after", 0), limit + 1);
        return cursors.page(letters, limit, uri, letter -> Cursor.at("after", letter.id()));
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Take this event in now; only the oldest of its key can be replayed")
    @Extension(name = "x-reach", value = "everywhere")
    public DeadLetter replay(@PathParam("id") long id) {
        actor.mustReachEverywhere();
        return commands.replay(id);
    }

    @POST
    @Path("/{id}/discard")
    @Operation(summary = "Give this event up, so that those behind it can be replayed")
    @Extension(name = "x-reach", value = "everywhere")
    public DeadLetter discard(@PathParam("id") long id) {
        actor.mustReachEverywhere();
        return commands.discard(id);
    }
}
