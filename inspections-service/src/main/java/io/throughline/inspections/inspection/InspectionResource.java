package io.throughline.inspections.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One inspection over HTTP: what is recorded, what was recorded before, and what can be changed. */
@Path("/v1/inspections/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "inspections")
class InspectionResource {

    private final InspectionCommands commands;
    private final InspectionQueries queries;
    private final ReportIntake intake;
    private final DetailsCheck check;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    InspectionResource(
            InspectionCommands commands,
            InspectionQueries queries,
            ReportIntake intake,
            DetailsCheck check,
            CurrentActor actor,
            Idempotency idempotency) {
        this.commands = commands;
        this.queries = queries;
        this.intake = intake;
        this.check = check;
        this.actor = actor;
        this.idempotency = idempotency;
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
    @Operation(summary = "One inspection, with what became of it")
    @APIResponseSchema(value = InspectionView.class, responseCode = "200")
    @Extension(name = "x-reach", value = "shared")
    public Response get(@PathParam("id") UUID id) {
        return ok(queries.get(id));
    }

    @GET
    @Path("/versions")
    @RolesAllowed({
        Roles.VIEWER,
        Roles.OFFICER,
        Roles.LEAD,
        Roles.ACTION_OWNER,
        Roles.MODERATOR,
        Roles.ADMIN,
        Roles.SYSTEM
    })
    @Operation(summary = "What was recorded at each version, who did it and why; nothing is ever overwritten")
    public InspectionVersionsView versions(@PathParam("id") UUID id) {
        return queries.versions(id);
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.OFFICER, Roles.ADMIN})
    @Operation(summary = "Correct what is recorded (JSON Merge Patch); \"reason\" says why")
    @APIResponseSchema(value = InspectionView.class, responseCode = "200")
    @Extension(name = "x-reach", value = "shared")
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = InspectionInput.class))) @NotNull
                    JsonNode patch) {
        String reason = check.reason(patch);
        return ok(commands.amend(id, ifMatch, details -> check.patched(details, patch), reason, actor.get()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/withdrawal")
    @RolesAllowed({Roles.OFFICER, Roles.ADMIN})
    @Operation(summary = "Withdraw an inspection, and with it all that was found in its report")
    @APIResponseSchema(value = InspectionView.class, responseCode = "200")
    @Extension(name = "x-reach", value = "shared")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid WithdrawInspection command) {
        return idempotency.once(
                key, List.of(id, command), () -> ok(commands.withdraw(id, ifMatch, command, actor.get())));
    }

    @POST
    @Path("/re-reading")
    @RolesAllowed({Roles.OFFICER, Roles.ADMIN})
    @Operation(
            summary = "Read the stored report again, as after a better reader came",
            description = "What a person has decided stays. Where nothing reads otherwise, nothing changes.")
    @APIResponseSchema(value = InspectionView.class, responseCode = "200")
    @Extension(name = "x-reach", value = "shared")
    public Response readAgain(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return ok(commands.readAgain(id, ifMatch, intake::again, actor.get()));
    }

    private static Response ok(InspectionView view) {
        return Response.ok(view).header("ETag", view.etag()).build();
    }
}
