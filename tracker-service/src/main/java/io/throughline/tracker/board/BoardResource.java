package io.throughline.tracker.board;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Cursors;
import io.throughline.chassis.web.Page;
import io.throughline.tracker.recommendation.AsAt;
import io.throughline.tracker.recommendation.RecommendationFilter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/board")
@Produces("application/json")
@RolesAllowed({Roles.VIEWER, Roles.OFFICER, Roles.LEAD, Roles.ACTION_OWNER, Roles.MODERATOR, Roles.ADMIN, Roles.SYSTEM})
@RunOnVirtualThread
@Tag(name = "board")
class BoardResource {

    private final BoardQueries queries;
    private final Cursors cursors;
    private final CurrentActor actor;
    private final Clock clock;

    BoardResource(BoardQueries queries, Cursors cursors, CurrentActor actor, Clock clock) {
        this.queries = queries;
        this.cursors = cursors;
        this.actor = actor;
        this.clock = clock;
    }

    /** Which cards are meant. */
    record Asked(
            @QueryParam("inspectionId") @Nullable String inspection,

            @Parameter(description = "Any of the council's codes: dfeCode, onsCode, ofstedUrn")
            @QueryParam("authority")
            @Nullable
            String authority,

            @QueryParam("status") @Nullable String status,
            @QueryParam("kind") @Nullable String kind,

            @Parameter(description = "A person's subject, or me") @QueryParam("owner") @Nullable
            String owner,

            @QueryParam("theme") @Nullable String theme,

            @Parameter(description = "BLUE, RED, AMBER, GREEN or NONE") @QueryParam("brag") @Nullable
            String brag,

            @Parameter(description = "LATE, WITHIN_FOUR_WEEKS, LATER, NO_DAY or NOT_WAITING")
            @QueryParam("due")
            @Nullable
            String due,

            @Parameter(description = "As it stood at the end of that day; now where it is left out")
            @QueryParam("asAt")
            @Nullable
            LocalDate asAt) {}

    @GET
    @Operation(summary = "How many there are by status, colour, deadline, kind, owner, theme, inspection and authority")
    public Board board(@BeanParam Asked asked) {
        return queries.board(selection(asked));
    }

    @GET
    @Path("/cards")
    @Operation(summary = "What was asked for, with its colour and the rule that gives it; most urgent first")
    public Page<Card> cards(
            @BeanParam Asked asked,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var found = queries.cards(selection(asked), cursors.read(cursor, uri), limit + 1);
        return cursors.page(found, limit, uri, BoardQueries::place);
    }

    private Selection selection(Asked asked) {
        var filter = new RecommendationFilter()
                .inspection(asked.inspection())
                .authority(asked.authority())
                .status(asked.status())
                .kind(asked.kind())
                .owner("me".equals(asked.owner()) ? actor.get().subject() : asked.owner())
                .theme(asked.theme());
        return new Selection(AsAt.of(asked.asAt(), clock), filter)
                .brag(asked.brag())
                .due(asked.due());
    }
}
