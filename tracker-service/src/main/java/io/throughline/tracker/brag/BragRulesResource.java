package io.throughline.tracker.brag;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.tracker.recommendation.Colour;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/brag-rules")
@Produces("application/json")
@RolesAllowed({Roles.VIEWER, Roles.OFFICER, Roles.LEAD, Roles.ACTION_OWNER, Roles.MODERATOR, Roles.ADMIN, Roles.SYSTEM})
@RunOnVirtualThread
@Tag(name = "board")
class BragRulesResource {

    record Rules(List<Rule> items) {}

    record Rule(BragRule rule, @Nullable Colour colour, String words) {}

    @GET
    @Operation(summary = "How a colour follows from facts; the first rule that fits counts")
    @Extension(name = "x-reach", value = "shared")
    public Rules list() {
        return new Rules(Arrays.stream(BragRule.values())
                .map(rule -> new Rule(rule, rule.colour(), rule.words()))
                .toList());
    }
}
