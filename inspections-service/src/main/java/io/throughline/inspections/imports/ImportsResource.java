package io.throughline.inspections.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Imports over HTTP. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OFFICER, Roles.ADMIN, Roles.SYSTEM})
@RunOnVirtualThread
@Tag(name = "imports")
class ImportsResource {

    private final ImportCommands commands;
    private final ImportQueries queries;
    private final ImportWorker worker;
    private final CurrentActor actor;

    ImportsResource(ImportCommands commands, ImportQueries queries, ImportWorker worker, CurrentActor actor) {
        this.commands = commands;
        this.queries = queries;
        this.worker = worker;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.OFFICER, Roles.ADMIN})
    @Operation(
            summary = "Take in many reports: each file, or a zip of them, as a part \"report\"",
            description = "They are read in the background. Follow the import at its Location; send more to its files.")
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public Response begin(@RestForm("report") List<FileUpload> reports) {
        UUID id = commands.begin(SentFiles.of(reports), actor.get(), actor.reach());
        return accepted(id);
    }

    @POST
    @Path("/{id}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.OFFICER, Roles.ADMIN})
    @Operation(summary = "Send more reports to an import")
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public Response add(@PathParam("id") UUID id, @RestForm("report") List<FileUpload> reports) {
        commands.add(id, SentFiles.of(reports));
        return accepted(id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far an import is, and what became of each file")
    public ImportView get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    private Response accepted(UUID id) {
        worker.wake();
        return Response.accepted(queries.get(id))
                .location(URI.create("/v1/imports/" + id))
                .build();
    }
}
