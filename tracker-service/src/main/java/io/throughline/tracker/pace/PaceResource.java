package io.throughline.tracker.pace;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.tracker.recommendation.AsAt;
import io.throughline.tracker.recommendation.Grouping;
import io.throughline.tracker.recommendation.RecommendationFilter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/pace")
@Produces("application/json")
@RolesAllowed({Roles.VIEWER, Roles.OFFICER, Roles.LEAD, Roles.ACTION_OWNER, Roles.MODERATOR, Roles.ADMIN, Roles.SYSTEM})
@RunOnVirtualThread
@Tag(name = "pace")
class PaceResource {

    private final PaceQueries queries;
    private final Clock clock;

    PaceResource(PaceQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    record Paces(List<Pace> items) {}

    @GET
    @Operation(
            summary =
                    "Median days from letter to plan, evidence, claim, verification and confirmation; closures undone")
    public Paces list(
            @Parameter(description = "authority, inspection or theme") @QueryParam("by") @DefaultValue("authority")
                    String by,
            @Parameter(description = "Any of the council's codes: dfeCode, onsCode, ofstedUrn")
                    @QueryParam("authority")
                    @Nullable
                    String authority,
            @Parameter(description = "As it stood at the end of that day; now where it is left out")
                    @QueryParam("asAt")
                    @Nullable
                    LocalDate asAt) {
        return new Paces(
                queries.by(Grouping.of(by), new RecommendationFilter().authority(authority), AsAt.of(asAt, clock)));
    }
}
