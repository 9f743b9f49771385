package io.throughline.findings.peers;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What others were told, over HTTP. */
@Path("/v1/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "comparisons")
class ComparisonsResource {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final Peers peers;

    ComparisonsResource(Peers peers) {
        this.peers = peers;
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
    @Operation(summary = "For a theme or a finding: what neighbours, the region and all were told, and who was praised")
    @Extension(name = "x-reach", value = "shared")
    public Comparison compare(
            @QueryParam("authority") @Nullable String authority,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("findingId") @Nullable UUID finding,
            @QueryParam("neighbours") @Nullable String set,
            @QueryParam("from") @Nullable LocalDate from) {
        if (authority == null) {
            throw PeerProblem.authorityMissing();
        }
        LocalDate since = Objects.requireNonNullElse(from, EVER);
        if (finding != null) {
            return peers.byFinding(authority, finding, set, since);
        }
        if (theme == null) {
            throw PeerProblem.nothingToCompare();
        }
        return peers.byTheme(authority, theme, set, since);
    }
}
