package io.throughline.inspections.timeline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The years of an authority over HTTP. */
@Path("/v1/authorities/{code}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "authorities")
class TimelineResource {

    private final TimelineQueries timelines;

    TimelineResource(TimelineQueries timelines) {
        this.timelines = timelines;
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
    @Operation(summary = "Inspections and judgements over the years, with what cannot be compared and why")
    @Extension(name = "x-reach", value = "shared")
    public AuthorityTimeline timeline(@PathParam("code") String code) {
        return timelines.of(code);
    }
}
