package io.throughline.tracker.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.upload.Attachment;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Not for viewers nor for those who run the system: evidence can hold what is nobody else's business. Inspectors on a visit see it. */
@Path("/v1/evidence")
@Produces("application/json")
@RolesAllowed({Roles.OFFICER, Roles.LEAD, Roles.ACTION_OWNER, Roles.MODERATOR, Roles.VISITOR})
@RunOnVirtualThread
@Tag(name = "evidence")
class EvidenceResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final EvidenceQueries queries;
    private final Cursors cursors;

    EvidenceResource(EvidenceQueries queries, Cursors cursors) {
        this.queries = queries;
        this.cursors = cursors;
    }

    @GET
    @Operation(summary = "The evidence of one recommendation, oldest first")
    public Page<EvidenceView> list(
            @QueryParam("recommendationId") @Nullable UUID recommendation,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        if (recommendation == null) {
            throw EvidenceProblem.whichRecommendation();
        }
        String after = cursors.read(cursor, uri).text("after");
        var found = queries.of(recommendation, after == null ? FIRST : UUID.fromString(after), limit + 1);
        return cursors.page(found, limit, uri, one -> Cursor.at("after", one.id()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One piece of evidence with its versions; that you looked is written down")
    @APIResponseSchema(EvidenceView.class)
    public Response get(@PathParam("id") UUID id) {
        EvidenceView view = queries.get(id);
        return Response.ok(view).header(HttpHeaders.ETAG, view.etag()).build();
    }

    @GET
    @Path("/{id}/file")
    @APIResponse(
            responseCode = "200",
            description = "The file as it was given",
            content = @Content(mediaType = MediaType.WILDCARD))
    @APIResponse(responseCode = "410", description = "What it held was erased")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The file of a version, the latest where none is named, as an attachment; that is written down")
    public Response file(@PathParam("id") UUID id, @QueryParam("number") @Nullable Integer number) {
        var handed = queries.file(id, number == null ? queries.latest(id) : number);
        return Attachment.of(
                handed.content(),
                Objects.requireNonNull(handed.version().mediaType()),
                Objects.requireNonNull(handed.version().fileName()),
                handed.version().sha256());
    }

    @GET
    @Path("/{id}/looks")
    @RolesAllowed({Roles.LEAD, Roles.MODERATOR, Roles.ADMIN})
    @Operation(summary = "Who looked at it and when, oldest first (role lead, moderator or admin)")
    public Page<EvidenceLook> looks(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var found = queries.looks(id, cursors.read(cursor, uri).number("after", 0), limit + 1);
        return cursors.page(found, limit, uri, look -> Cursor.at("after", look.line()));
    }
}
