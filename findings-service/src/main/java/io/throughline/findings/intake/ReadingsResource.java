package io.throughline.findings.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Roles;
import io.throughline.findings.inspection.InspectionQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Readings of reports over HTTP. */
@Path("/v1/inspections/{id}/readings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "readings")
class ReadingsResource {

    private final ReportReadingCommands commands;
    private final ReadingWorker worker;
    private final InspectionQueries inspections;
    private final CurrentActor actor;

    ReadingsResource(
            ReportReadingCommands commands, ReadingWorker worker, InspectionQueries inspections, CurrentActor actor) {
        this.commands = commands;
        this.worker = worker;
        this.inspections = inspections;
        this.actor = actor;
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
    @Operation(summary = "How the reading of the inspection's report stands")
    @Extension(name = "x-reach", value = "shared")
    public ReadingView get(@PathParam("id") UUID inspection) {
        return commands.view(inspection);
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.ADMIN})
    @Operation(summary = "Have the report read again; what people decided stays as it is")
    @APIResponseSchema(value = ReadingView.class, responseCode = "202")
    @Extension(name = "x-reach", value = "shared")
    public Response again(@PathParam("id") UUID inspection) {
        inspections
                .get(inspection)
                .ifPresent(known -> actor.mustReach(known.authority().dfeCode()));
        ReadingView view = commands.readAgain(inspection);
        worker.wake();
        return Response.accepted(view).build();
    }
}
