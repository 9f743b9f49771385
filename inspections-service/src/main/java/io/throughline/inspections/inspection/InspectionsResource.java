package io.throughline.inspections.inspection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Cursor;
import io.throughline.chassis.web.Cursors;
import io.throughline.chassis.web.Idempotency;
import io.throughline.chassis.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Inspections over HTTP. */
@Path("/v1/inspections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "inspections")
class InspectionsResource {

    private final InspectionCommands commands;
    private final InspectionQueries queries;
    private final ReportIntake intake;
    private final DetailsCheck check;
    private final CurrentActor actor;
    private final Idempotency idempotency;
    private final Cursors cursors;

    InspectionsResource(
            InspectionCommands commands,
            InspectionQueries queries,
            ReportIntake intake,
            DetailsCheck check,
            CurrentActor actor,
            Idempotency idempotency,
            Cursors cursors) {
        this.commands = commands;
        this.queries = queries;
        this.intake = intake;
        this.check = check;
        this.actor = actor;
        this.idempotency = idempotency;
        this.cursors = cursors;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.OFFICER, Roles.ADMIN})
    @Operation(
            summary = "Record an inspection from its report",
            description =
                    "PDF, Word (.docx), HTML or plain text. The same document again answers 200 with what is there.")
    @APIResponseSchema(value = InspectionView.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "The same document was recorded before",
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    @Extension(name = "x-reach", value = "shared")
    public Response recordReport(
            @RestForm("report") @Nullable FileUpload report,
            @RestForm("details") @PartType(MediaType.APPLICATION_JSON) @Valid @Nullable InspectionInput details) {
        var command = intake.read(report, details == null ? InspectionInput.NOTHING : details);
        var recorded = commands.record(command, actor.get(), actor.reach());
        return recorded.isNew() ? created(recorded.view()) : ok(recorded.view());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OFFICER, Roles.ADMIN})
    @Operation(summary = "Record an inspection by hand, without its report")
    @APIResponseSchema(value = InspectionView.class, responseCode = "201")
    @Extension(name = "x-reach", value = "shared")
    public Response recordByHand(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid InspectionInput input) {
        return idempotency.once(
                key, input, () -> created(commands.record(check.ofHand(input), actor.get(), actor.reach())));
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
    @Operation(summary = "Inspections, the newest record first")
    @Extension(name = "x-reach", value = "shared")
    public Page<InspectionView> list(
            @QueryParam("authority") @Nullable String authority,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        Cursor place = cursors.read(cursor, uri);
        String before = place.text("before");
        var filter = new InspectionFilter(
                authority == null ? null : check.dfeCode(authority),
                kind,
                from,
                to,
                before == null ? null : UUID.fromString(before));
        return cursors.page(queries.matching(filter, limit + 1), limit, uri, view -> Cursor.at("before", view.id()));
    }

    private static Response created(InspectionView view) {
        return Response.created(URI.create("/v1/inspections/" + view.id()))
                .entity(view)
                .header("ETag", view.etag())
                .build();
    }

    private static Response ok(InspectionView view) {
        return Response.ok(view).header("ETag", view.etag()).build();
    }
}
