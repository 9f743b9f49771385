package io.throughline.tracker.recommendation;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/recommendations")
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
@Tag(name = "recommendations")
class RecommendationsResource {

    private final RecommendationQueries queries;
    private final Cursors cursors;
    private final CurrentActor actor;
    private final Clock clock;

    RecommendationsResource(RecommendationQueries queries, Cursors cursors, CurrentActor actor, Clock clock) {
        this.queries = queries;
        this.cursors = cursors;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "What was asked for, and how far it has come; oldest first")
    public Page<RecommendationView> list(
            @QueryParam("inspectionId") @Nullable String inspection,
            @Parameter(description = "Any of the council's codes: dfeCode, onsCode, ofstedUrn")
                    @QueryParam("authority")
                    @Nullable
                    String authority,
            @Parameter(
                            description =
                                    "OPENED, PLANNED, IN_PROGRESS, CLAIMED, VERIFIED, CLOSED, CONFIRMED, EXCEPTED or WITHDRAWN")
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = "A person's subject, or me") @QueryParam("owner") @Nullable String owner,
            @Parameter(description = "AREA_FOR_IMPROVEMENT, RECOMMENDATION or PRIORITY_ACTION")
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(description = "Who is accountable, or me") @QueryParam("lead") @Nullable String lead,
            @QueryParam("theme") @Nullable String theme,
            @Parameter(description = "As it stood at the end of that day; now where it is left out")
                    @QueryParam("asAt")
                    @Nullable
                    LocalDate asAt,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new RecommendationFilter()
                .inspection(inspection)
                .authority(authority)
                .status(status)
                .kind(kind)
                .owner(person(owner))
                .lead(person(lead))
                .theme(theme)
                .after(cursors.read(cursor, uri).text("after"));
        var found = queries.list(filter, AsAt.of(asAt, clock), limit + 1);
        return cursors.page(
                found, limit, uri, view -> Cursor.at("after", view.state().id()));
    }

    private @Nullable String person(@Nullable String named) {
        return "me".equals(named) ? actor.get().subject() : named;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One recommendation, with what its owner claimed and a moderator found")
    @APIResponseSchema(RecommendationView.class)
    public Response get(@PathParam("id") UUID id) {
        RecommendationView view = queries.get(id);
        return Response.ok(view).header(HttpHeaders.ETAG, view.etag()).build();
    }
}
