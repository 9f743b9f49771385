package io.throughline.findings.verdict;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Idempotency;
import io.throughline.findings.reading.DocumentText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What reports say of earlier ones, over HTTP. */
@Path("/v1/verdicts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "verdicts")
class VerdictsResource {

    private final VerdictQueries queries;
    private final VerdictCommands commands;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    VerdictsResource(VerdictQueries queries, VerdictCommands commands, CurrentActor actor, Idempotency idempotency) {
        this.queries = queries;
        this.commands = commands;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    record VerdictList(List<VerdictView> items) {}

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
    @Operation(summary = "Sentences of a report that say what became of earlier requests, in the order of the report")
    @Extension(name = "x-reach", value = "shared")
    public VerdictList list(@QueryParam("inspectionId") @Nullable UUID inspection) {
        if (inspection == null) {
            throw VerdictProblem.inspectionMissing();
        }
        return new VerdictList(queries.of(inspection));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OFFICER, Roles.LEAD, Roles.ADMIN})
    @Operation(summary = "Confirm what a report says of an earlier request; the tracker hears of it")
    @APIResponseSchema(value = VerdictState.class, responseCode = "200")
    @Extension(name = "x-reach", value = "shared")
    public Response confirm(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ConfirmVerdict command) {
        var inspection = queries.inspection(command.inspectionId());
        actor.mustReach(inspection.authority().dfeCode());
        DocumentText document = queries.words(command.inspectionId());
        String canonical = document.canonical();
        var span = command.span();
        if (span.start() >= span.end() || span.end() > canonical.length()) {
            throw VerdictProblem.notItsWords();
        }
        String words = canonical
                .substring(span.start(), span.end())
                .replaceAll("\\s+", " ")
                .strip();
        int page = VerdictReader.page(document, span.start());
        return idempotency.once(
                key,
                List.of(command),
                () -> Response.ok(commands.confirm(command, inspection, words, page, actor.get()))
                        .build());
    }
}
