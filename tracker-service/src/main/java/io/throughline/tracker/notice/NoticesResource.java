package io.throughline.tracker.notice;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/notices")
@Produces("application/json")
@RolesAllowed({Roles.VIEWER, Roles.OFFICER, Roles.LEAD, Roles.ACTION_OWNER, Roles.MODERATOR, Roles.ADMIN, Roles.SYSTEM})
@RunOnVirtualThread
@Tag(name = "notices")
class NoticesResource {

    private final NoticeQueries queries;
    private final Cursors cursors;
    private final CurrentActor actor;

    NoticesResource(NoticeQueries queries, Cursors cursors, CurrentActor actor) {
        this.queries = queries;
        this.cursors = cursors;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "What comes close, is due or was missed, as it was told; latest first")
    public Page<NoticeState> list(
            @Parameter(description = "The subject of who has to do it or is accountable for it, or me")
                    @QueryParam("for")
                    @Nullable
                    String person,
            @Parameter(description = "APPROACHING, DUE or MISSED") @QueryParam("stage") @Nullable String stage,
            @QueryParam("inspectionId") @Nullable UUID inspection,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        String before = cursors.read(cursor, uri).text("before");
        var found = queries.latest(
                "me".equals(person) ? actor.get().subject() : person,
                stage(stage),
                inspection,
                before == null ? null : UUID.fromString(before),
                limit + 1);
        return cursors.page(found, limit, uri, notice -> Cursor.at("before", notice.id()));
    }

    private static @Nullable NoticeStage stage(@Nullable String named) {
        try {
            return named == null ? null : NoticeStage.valueOf(named);
        } catch (IllegalArgumentException unknown) {
            throw NoticeProblem.noSuchStage();
        }
    }
}
