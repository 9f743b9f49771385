package io.throughline.findings.recurrence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was found again and again, over HTTP. */
@Path("/v1/chains")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.OFFICER, Roles.LEAD, Roles.ACTION_OWNER, Roles.MODERATOR, Roles.ADMIN, Roles.SYSTEM})
@RunOnVirtualThread
@Tag(name = "recurrences")
class ChainsResource {

    private final ChainQueries chains;

    ChainsResource(ChainQueries chains) {
        this.chains = chains;
    }

    record ChainList(List<Chain> items) {}

    @GET
    @Operation(
            summary = "Chains of an authority over the years: what people said is the same, and whether it was closed")
    public ChainList list(@QueryParam("authority") @Nullable String authority) {
        return new ChainList(chains.ofAuthority(named(authority)));
    }

    @GET
    @Path("/closures-undone")
    @Operation(summary = "How much of what was closed was found again, in all and by theme")
    public ClosuresUndone closuresUndone(@QueryParam("authority") @Nullable String authority) {
        return chains.closuresUndone(named(authority));
    }

    private static String named(@Nullable String authority) {
        if (authority == null || authority.isBlank()) {
            throw RecurrenceProblem.authorityMissing();
        }
        return authority;
    }
}
