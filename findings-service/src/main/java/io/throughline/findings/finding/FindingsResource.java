package io.throughline.findings.finding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Cursor;
import io.throughline.chassis.web.Cursors;
import io.throughline.chassis.web.Idempotency;
import io.throughline.chassis.web.Page;
import io.throughline.findings.inspection.InspectionQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Findings over HTTP. */
@Path("/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "findings")
class FindingsResource {

    private final FindingCommands commands;
    private final FindingQueries queries;
    private final InspectionQueries inspections;
    private final CurrentActor actor;
    private final Idempotency idempotency;
    private final Cursors cursors;

    FindingsResource(
            FindingCommands commands,
            FindingQueries queries,
            InspectionQueries inspections,
            CurrentActor actor,
            Idempotency idempotency,
            Cursors cursors) {
        this.commands = commands;
        this.queries = queries;
        this.inspections = inspections;
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
    @Operation(summary = "Findings by inspection, in the order of the report; withdrawn ones only when asked for")
    public Page<FindingView> list(
            @QueryParam("inspectionId") @Nullable UUID inspectionId,
            @QueryParam("authority") @Nullable String authority,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("polarity") @Nullable String polarity,
            @QueryParam("review") @Nullable String review,
            @QueryParam("q") @Nullable String words,
            @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        // An authority of which nothing was inspected has no findings; its own code then serves to find none.
        String dfeCode =
                authority == null ? null : inspections.dfeCodeOf(authority).orElse(authority);
        var filter = new FindingFilter(
                inspectionId,
                dfeCode,
                kind,
                theme,
                polarity,
                review,
                words,
                withdrawn,
                place(cursors.read(cursor, uri)));
        return cursors.page(queries.matching(filter, limit + 1), limit, uri, FindingsResource::cursor);
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
    @Operation(summary = "One finding, with what became of it")
    @APIResponseSchema(value = FindingView.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        return ok(queries.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.OFFICER, Roles.ADMIN})
    @Operation(summary = "Correct what was read; the words stay the inspectors'")
    @APIResponseSchema(value = FindingView.class, responseCode = "200")
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AmendFinding command) {
        return ok(commands.amend(id, ifMatch, command, actor.get()));
    }

    @POST
    @Path("/{id}/review")
    @RolesAllowed({Roles.OFFICER, Roles.ADMIN})
    @Operation(summary = "Confirm that it was read rightly, or reject it")
    @APIResponseSchema(value = FindingView.class, responseCode = "200")
    public Response review(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ReviewFinding command) {
        return idempotency.once(
                key, List.of(id, command), () -> ok(commands.review(id, ifMatch, command, actor.get())));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.OFFICER, Roles.ADMIN})
    @Operation(summary = "Withdraw a finding, and with it the recommendation that came of it")
    @APIResponseSchema(value = FindingView.class, responseCode = "200")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid WithdrawFinding command) {
        return idempotency.once(
                key, List.of(id, command), () -> ok(commands.withdraw(id, ifMatch, command, actor.get())));
    }

    private static Response ok(FindingView view) {
        return Response.ok(view).header("ETag", view.etag()).build();
    }

    private static Cursor cursor(FindingView view) {
        return Cursor.at("inspection", view.inspectionId())
                .and("position", view.position())
                .and("id", view.id());
    }

    private static FindingFilter.@Nullable Place place(Cursor cursor) {
        String inspection = cursor.text("inspection");
        String id = cursor.text("id");
        return inspection == null || id == null
                ? null
                : new FindingFilter.Place(
                        UUID.fromString(inspection), (int) cursor.number("position", 0), UUID.fromString(id));
    }
}
