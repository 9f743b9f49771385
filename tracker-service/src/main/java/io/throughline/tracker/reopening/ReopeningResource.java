package io.throughline.tracker.reopening;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Cursor;
import io.throughline.chassis.web.Cursors;
import io.throughline.chassis.web.Idempotency;
import io.throughline.chassis.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Our own figures ask whether to reopen; people answer. */
@Path("/v1/reopening-proposals")
@Produces("application/json")
@RunOnVirtualThread
@Tag(name = "moderation")
class ReopeningResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final ReopeningCommands commands;
    private final ReopeningQueries queries;
    private final Cursors cursors;
    private final Idempotency idempotency;

    ReopeningResource(ReopeningCommands commands, ReopeningQueries queries, Cursors cursors, Idempotency idempotency) {
        this.commands = commands;
        this.queries = queries;
        this.cursors = cursors;
        this.idempotency = idempotency;
    }

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
    @Operation(summary = "Where a measure that fell back after closure proposes to reopen; oldest first")
    public Page<ProposalView> list(
            @QueryParam("recommendationId") @Nullable UUID recommendation,
            @QueryParam("status") @Nullable ProposalStatus status,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        String after = cursors.read(cursor, uri).text("after");
        var found = queries.of(recommendation, status, after == null ? FIRST : UUID.fromString(after), limit + 1);
        return cursors.page(
                found, limit, uri, view -> Cursor.at("after", view.state().id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.VIEWER,
        Roles.OFFICER,
        Roles.LEAD,
        Roles.ACTION_OWNER,
        Roles.MODERATOR,
        Roles.ADMIN,
        Roles.SYSTEM
    })
    @Operation(summary = "One proposal, and what was decided about it")
    @APIResponseSchema(ProposalView.class)
    public Response get(@PathParam("id") UUID id) {
        return answer(queries.get(id));
    }

    @POST
    @Path("/{id}/acceptance")
    @Consumes("application/json")
    @RolesAllowed(Roles.MODERATOR)
    @Operation(summary = "Reopen the recommendation, and say why (role moderator)")
    @APIResponseSchema(ProposalView.class)
    public Response accept(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DecideProposal command,
            @Context UriInfo uri) {
        return idempotency.once(
                key, List.of(uri.getPath(), command), () -> answer(commands.accept(id, ifMatch, command)));
    }

    @POST
    @Path("/{id}/dismissal")
    @Consumes("application/json")
    @RolesAllowed({Roles.LEAD, Roles.MODERATOR})
    @Operation(summary = "Leave it closed, and say why (a lead or moderator who does not own it)")
    @APIResponseSchema(ProposalView.class)
    public Response dismiss(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DecideProposal command,
            @Context UriInfo uri) {
        return idempotency.once(
                key, List.of(uri.getPath(), command), () -> answer(commands.dismiss(id, ifMatch, command)));
    }

    private static Response answer(ProposalView view) {
        return Response.ok(view).header(HttpHeaders.ETAG, view.etag()).build();
    }
}
