package io.throughline.tracker.plan;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/plans")
@Produces("application/json")
@RolesAllowed({
    Roles.VIEWER,
    Roles.OFFICER,
    Roles.LEAD,
    Roles.ACTION_OWNER,
    Roles.MODERATOR,
    Roles.ADMIN,
    Roles.SYSTEM,
    Roles.VISITOR
})
@RunOnVirtualThread
@Tag(name = "plans")
class PlansResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final PlanQueries queries;
    private final Cursors cursors;

    PlansResource(PlanQueries queries, Cursors cursors) {
        this.queries = queries;
        this.cursors = cursors;
    }

    record Submissions(List<SubmissionSummary> items) {}

    @GET
    @Operation(summary = "Plans, of one council or for one inspection where these are named; oldest first")
    public Page<PlanView> list(
            @Parameter(description = "Any of the council's codes: dfeCode, onsCode, ofstedUrn")
                    @QueryParam("authority")
                    @Nullable
                    String authority,
            @QueryParam("inspectionId") @Nullable UUID inspection,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        String after = cursors.read(cursor, uri).text("after");
        var found = queries.list(authority, inspection, after == null ? FIRST : UUID.fromString(after), limit + 1);
        return cursors.page(
                found, limit, uri, view -> Cursor.at("after", view.state().id()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One plan: which inspections it answers, and how often it was submitted")
    @APIResponseSchema(PlanView.class)
    public Response get(@PathParam("id") UUID id) {
        PlanView view = queries.get(id);
        return Response.ok(view).header(HttpHeaders.ETAG, view.etag()).build();
    }

    @GET
    @Path("/{id}/content")
    @Operation(summary = "The plan whole: what was asked, what is done about it, how it is measured")
    public PlanContent content(@PathParam("id") UUID id) {
        return queries.content(id);
    }

    @GET
    @Path("/{id}/coverage")
    @Operation(summary = "What has no action, no owner, no date, no measure or no evidence, for each recommendation")
    public Coverage coverage(@PathParam("id") UUID id) {
        return queries.content(id).coverage();
    }

    @GET
    @Path("/{id}/progress")
    @Operation(summary = "What happened between two days, both included, or between two submissions")
    public PlanProgress progress(
            @PathParam("id") UUID id,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("fromSubmission") @Nullable Integer fromSubmission,
            @QueryParam("toSubmission") @Nullable Integer toSubmission) {
        if (from != null && to != null) {
            return queries.progress(id, from, to);
        }
        if (fromSubmission != null && toSubmission != null) {
            return queries.progress(id, fromSubmission, toSubmission);
        }
        throw PlanProblem.whichPeriod();
    }

    @GET
    @Path("/{id}/submissions")
    @Operation(summary = "What was submitted, when and by whom; oldest first")
    public Submissions submissions(@PathParam("id") UUID id) {
        return new Submissions(queries.submissions(id));
    }

    @GET
    @Path("/{id}/submissions/{number}")
    @Operation(summary = "One submission, as it was")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public Response submission(@PathParam("id") UUID id, @PathParam("number") int number) {
        SubmissionView view = queries.submission(id, number);
        return Response.ok(view)
                .header(HttpHeaders.ETAG, '"' + view.summary().sha256() + '"')
                .build();
    }

    @GET
    @Path("/{id}/submissions/{number}/content")
    @Produces("application/json")
    @Operation(summary = "Its content byte for byte; their SHA-256 is the one that the submission names")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanContent.class)))
    public Response frozen(@PathParam("id") UUID id, @PathParam("number") int number) {
        SubmissionView view = queries.submission(id, number);
        return Response.ok(view.content())
                .header(HttpHeaders.ETAG, '"' + view.summary().sha256() + '"')
                .header("Content-Disposition", "attachment; filename=submission-" + number + ".json")
                .build();
    }
}
