package io.throughline.inspections.inspection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.upload.Attachment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reports themselves over HTTP: as they were sent, and their words. */
@Path("/v1/inspections/{id}/report")
@RolesAllowed({Roles.VIEWER, Roles.OFFICER, Roles.LEAD, Roles.ACTION_OWNER, Roles.MODERATOR, Roles.ADMIN, Roles.SYSTEM})
@RunOnVirtualThread
@Tag(name = "reports")
class ReportsResource {

    private final InspectionQueries queries;

    ReportsResource(InspectionQueries queries) {
        this.queries = queries;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The report as it was sent, as an attachment")
    @Extension(name = "x-reach", value = "shared")
    public Response document(@PathParam("id") UUID id) {
        var document = queries.document(id);
        return Attachment.of(
                document.content(),
                document.report().mediaType(),
                Objects.requireNonNullElse(document.report().fileName(), "report"),
                document.report().sha256());
    }

    @GET
    @Path("/text")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The report's words, by page and line, with their place")
    @Extension(name = "x-reach", value = "shared")
    public ReportTextView text(@PathParam("id") UUID id) {
        return queries.text(id);
    }
}
