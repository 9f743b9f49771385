package io.throughline.findings.finding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Cursor;
import io.throughline.chassis.web.Cursors;
import io.throughline.chassis.web.Page;
import io.throughline.findings.inspection.InspectionQueries;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Findings over HTTP. */
@Path("/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "findings")
class FindingsResource {

    private final FindingQueries queries;
    private final InspectionQueries inspections;
    private final Cursors cursors;

    FindingsResource(FindingQueries queries, InspectionQueries inspections, Cursors cursors) {
        this.queries = queries;
        this.inspections = inspections;
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
    @Extension(name = "x-reach", value = "shared")
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
    @Extension(name = "x-reach", value = "shared")
    public Response get(@PathParam("id") UUID id) {
        return answer(queries.get(id));
    }

    @GET
    @Path("/{id}/versions")
    @RolesAllowed({Roles.OFFICER, Roles.LEAD, Roles.MODERATOR, Roles.ADMIN, Roles.SYSTEM})
    @Operation(summary = "What a finding said at each time, who made it say so and why; the oldest first")
    public FindingVersionsView versions(@PathParam("id") UUID id) {
        return new FindingVersionsView(queries.versions(id));
    }

    static Response answer(FindingView view) {
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
