package io.throughline.tracker.workbench;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.source.Passing;
import io.throughline.tracker.source.Recommendation;
import io.throughline.tracker.source.TrackerSource;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file that shows a change: giving it, and having it back. */
@Path("/recommendations/{id:[0-9a-fA-F-]{36}}/evidence-file")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class UploadResource {

    static final FormField FILE = FormField.of("file", "file", "file").withHint();
    static final List<FormField> FIELDS = List.of(FILE, Fields.SHOWS);

    private final TrackerSource tracker;

    UploadResource(@RestClient TrackerSource tracker) {
        this.tracker = tracker;
    }

    record UploadPage(Recommendation recommendation, FormField file, FormField shows, List<Complaint> complaints)
            implements TemplateInstance {}

    @GET
    public TemplateInstance form(@PathParam("id") UUID id) {
        return new UploadPage(tracker.recommendation(id), FILE, Fields.SHOWS, List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response give(
            @PathParam("id") UUID id,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("shows") @Nullable String shows) {
        String said = shows == null ? "" : shows.strip();
        if (file == null || file.size() == 0) {
            return refused(id, said, 422, List.of(Complaint.of("file", "choose_file")));
        }
        var form = ClientMultipartForm.create()
                .binaryFileUpload(
                        "file", file.fileName(), file.uploadedFile().toString(), MediaType.APPLICATION_OCTET_STREAM)
                .attribute("shows", said, null);
        try {
            tracker.attach(id, form);
            return Response.seeOther(URI.create("/recommendations/" + id)).build();
        } catch (Problem refusal) {
            return refused(id, said, refusal.status(), Complaint.of(refusal, FIELDS));
        }
    }

    private Response refused(UUID id, String said, int status, List<Complaint> complaints) {
        var page = new UploadPage(
                tracker.recommendation(id),
                FILE.filled(null, complaints),
                Fields.SHOWS.filled(List.of(said), complaints),
                complaints);
        return Response.status(status).entity(page).build();
    }

    @GET
    @Path("/{evidence}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("evidence") UUID evidence, @QueryParam("number") @Nullable Integer number) {
        return Passing.on(tracker.file(evidence, number));
    }
}
