package io.throughline.tracker.workbench;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.source.Evidence;
import io.throughline.tracker.source.TrackerSource;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file as a new version of evidence that is there; the one before stays. */
@Path("/recommendations/{id:[0-9a-fA-F-]{36}}/evidence/{thing:[0-9a-fA-F-]{36}}/version-files")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class VersionResource {

    private final TrackerSource tracker;

    VersionResource(@RestClient TrackerSource tracker) {
        this.tracker = tracker;
    }

    record VersionPage(UUID recommendation, Evidence of, FormField file, FormField shows, List<Complaint> complaints)
            implements TemplateInstance {}

    @GET
    public TemplateInstance form(@PathParam("id") UUID id, @PathParam("thing") UUID evidence) {
        return page(id, evidence, null, List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response give(
            @PathParam("id") UUID id,
            @PathParam("thing") UUID evidence,
            @RestForm("etag") String etag,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("shows") @Nullable String shows) {
        String said = shows == null ? "" : shows.strip();
        if (file == null || file.size() == 0) {
            var missing = List.of(Complaint.of("file", "choose_file"));
            return Response.status(422)
                    .entity(page(id, evidence, said, missing))
                    .build();
        }
        var form = ClientMultipartForm.create()
                .binaryFileUpload(
                        "file", file.fileName(), file.uploadedFile().toString(), MediaType.APPLICATION_OCTET_STREAM)
                .attribute("shows", said, null);
        try {
            tracker.revise(evidence, etag, form);
            return Response.seeOther(URI.create("/recommendations/" + id)).build();
        } catch (Problem refusal) {
            return Response.status(refusal.status())
                    .entity(page(id, evidence, said, Complaint.of(refusal, UploadResource.FIELDS)))
                    .build();
        }
    }

    private VersionPage page(UUID id, UUID evidence, @Nullable String typed, List<Complaint> complaints) {
        var of = tracker.evidenceOf(evidence);
        String said = typed == null ? Objects.requireNonNullElse(of.shows(), "") : typed;
        return new VersionPage(
                id,
                of,
                UploadResource.FILE.filled(null, complaints),
                Fields.SHOWS.filled(List.of(said), complaints),
                complaints);
    }
}
