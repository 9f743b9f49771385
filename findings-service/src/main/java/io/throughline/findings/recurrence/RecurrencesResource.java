package io.throughline.findings.recurrence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.CurrentActor;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was found again, over HTTP. */
@Path("/v1/recurrences")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "recurrences")
class RecurrencesResource {

    private final RecurrenceQueries queries;
    private final RecurrenceCommands commands;
    private final CurrentActor actor;
    private final Idempotency idempotency;
    private final Cursors cursors;

    RecurrencesResource(
            RecurrenceQueries queries,
            RecurrenceCommands commands,
            CurrentActor actor,
            Idempotency idempotency,
            Cursors cursors) {
        this.queries = queries;
        this.commands = commands;
        this.actor = actor;
        this.idempotency = idempotency;
        this.cursors = cursors;
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
    @Operation(summary = "What an authority was told before: suggestions and decisions, the latest inspection first")
    @Extension(name = "x-reach", value = "shared")
    public Page<RecurrenceView> list(
            @QueryParam("authority") @Nullable String authority,
            @QueryParam("relation") @Nullable Relation relation,
            @QueryParam("later") @Nullable UUID later,
            @QueryParam("inspectionId") @Nullable UUID inspection,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        if (authority == null || authority.isBlank()) {
            throw RecurrenceProblem.authorityMissing();
        }
        var all = queries.matching(new RecurrenceQueries.Filter(authority, relation, later, inspection));
        String after = cursors.read(cursor, uri).text("after");
        int from = 0;
        for (int i = 0; after != null && i < all.size(); i++) {
            if (key(all.get(i)).equals(after)) {
                from = i + 1;
            }
        }
        var found = all.subList(from, Math.min(all.size(), from + limit + 1));
        return cursors.page(found, limit, uri, view -> Cursor.at("after", key(view)));
    }

    @GET
    @Path("/{later}/{earlier}")
    @RolesAllowed({
        Roles.VIEWER,
        Roles.OFFICER,
        Roles.LEAD,
        Roles.ACTION_OWNER,
        Roles.MODERATOR,
        Roles.ADMIN,
        Roles.SYSTEM
    })
    @Operation(summary = "A later finding beside an earlier one")
    @APIResponseSchema(value = RecurrenceView.class, responseCode = "200")
    @Extension(name = "x-reach", value = "shared")
    public Response get(@PathParam("later") UUID later, @PathParam("earlier") UUID earlier) {
        return answer(later, earlier);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{later}/{earlier}/decision")
    @RolesAllowed({Roles.OFFICER, Roles.LEAD, Roles.ADMIN})
    @Operation(summary = "Decide that the two are the SAME, RELATED, or that the later one is NEW; or decide otherwise")
    @APIResponseSchema(value = RecurrenceView.class, responseCode = "200")
    @Extension(name = "x-reach", value = "shared")
    public Response decide(
            @PathParam("later") UUID later,
            @PathParam("earlier") UUID earlier,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Decide command) {
        return idempotency.once(key, List.of(later, earlier, command), () -> {
            commands.decide(later, earlier, ifMatch, command, actor);
            return answer(later, earlier);
        });
    }

    private Response answer(UUID later, UUID earlier) {
        RecurrenceView view = queries.get(later, earlier);
        return Response.ok(view).header("ETag", view.etag()).build();
    }

    private static String key(RecurrenceView view) {
        return view.later() + " " + view.earlier();
    }
}
