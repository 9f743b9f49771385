package io.throughline.findings.finding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Idempotency;
import io.throughline.findings.inspection.InspectionQueries;
import io.throughline.findings.reading.Citation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people decide about findings, over HTTP. */
@Path("/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.OFFICER, Roles.ADMIN})
@Tag(name = "findings")
class FindingDecisionsResource {

    private final FindingCommands commands;
    private final FindingQueries queries;
    private final InspectionQueries inspections;
    private final Quotations quotations;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    FindingDecisionsResource(
            FindingCommands commands,
            FindingQueries queries,
            InspectionQueries inspections,
            Quotations quotations,
            CurrentActor actor,
            Idempotency idempotency) {
        this.commands = commands;
        this.queries = queries;
        this.inspections = inspections;
        this.quotations = quotations;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add what the reader missed, by pointing at its words; or by hand, where there is no text")
    @APIResponseSchema(value = FindingView.class, responseCode = "201")
    @Extension(name = "x-reach", value = "shared")
    public Response add(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid AddFinding command) {
        return idempotency.once(key, List.of(command), () -> {
            var inspection = inspections.get(command.inspectionId()).orElseThrow(FindingProblem::unknownInspection);
            actor.mustReach(inspection.authority().dfeCode());
            FindingView view = commands.add(command, inspection, words(command), actor.get());
            return Response.created(URI.create("/v1/findings/" + view.id()))
                    .entity(view)
                    .header("ETag", view.etag())
                    .build();
        });
    }

    private @Nullable Citation words(AddFinding command) {
        var spans = command.spans();
        if (spans != null && !spans.isEmpty()) {
            return quotations.quote(command.inspectionId(), spans);
        }
        if (command.text() == null || command.text().isBlank()) {
            throw FindingProblem.notInTheReport();
        }
        quotations.refuseWhereThereIsAText(command.inspectionId());
        return null;
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(summary = "Correct what was read; its words only by pointing at others that stand in the report")
    @APIResponseSchema(value = FindingView.class, responseCode = "200")
    @Extension(name = "x-reach", value = "shared")
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AmendFinding command) {
        var spans = command.spans();
        UUID inspection = ours(id).inspectionId();
        Citation words = spans == null ? null : quotations.quote(inspection, spans);
        return FindingsResource.answer(commands.amend(id, ifMatch, command, words, actor.get()));
    }

    private FindingView ours(UUID id) {
        FindingView finding = queries.get(id);
        actor.mustReach(finding.authority().dfeCode());
        return finding;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/review")
    @Operation(summary = "Confirm that it was read rightly, or reject it")
    @APIResponseSchema(value = FindingView.class, responseCode = "200")
    @Extension(name = "x-reach", value = "shared")
    public Response review(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ReviewFinding command) {
        ours(id);
        return idempotency.once(
                key,
                List.of(id, command),
                () -> FindingsResource.answer(commands.review(id, ifMatch, command, actor.get())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/withdrawal")
    @Operation(summary = "Withdraw a finding, and with it the recommendation that came of it")
    @APIResponseSchema(value = FindingView.class, responseCode = "200")
    @Extension(name = "x-reach", value = "shared")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid WithdrawFinding command) {
        ours(id);
        return idempotency.once(
                key,
                List.of(id, command),
                () -> FindingsResource.answer(commands.withdraw(id, ifMatch, command, actor.get())));
    }
}
