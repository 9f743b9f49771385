package io.throughline.tracker.attachment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.tracker.evidence.EvidenceView;
import io.throughline.tracker.evidence.UploadedFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/v1/recommendations/{id}/evidence-files")
@Produces("application/json")
@RunOnVirtualThread
@Tag(name = "evidence")
class AttachmentResource {

    private final AttachmentCommands commands;

    AttachmentResource(AttachmentCommands commands) {
        this.commands = commands;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.LEAD, Roles.ACTION_OWNER})
    @Operation(
            summary = "Add a file that shows a change (its owner, or a lead)",
            description =
                    "PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG or plain text, by its content; 25 MB at"
                            + " most.")
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    public Response attach(
            @PathParam("id") UUID id,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("shows") @NotBlank @Size(max = 2000) @Nullable String shows,
            @RestForm("expiresOn") @Nullable LocalDate expiresOn) {
        EvidenceView given = commands.attach(id, UploadedFile.read(file), shows == null ? "" : shows, expiresOn);
        return Response.created(URI.create("/v1/evidence/" + given.id()))
                .header(HttpHeaders.ETAG, given.etag())
                .entity(given)
                .build();
    }
}
