package io.throughline.tracker.letters;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.source.Intake;
import io.throughline.tracker.source.IntakesSource;
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

/** Taking in many reports at once, and what became of each. */
@Path("/imports")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class IntakePages {

    private final IntakesSource intakes;

    IntakePages(@RestClient IntakesSource intakes) {
        this.intakes = intakes;
    }

    record NewPage(List<Complaint> complaints) implements TemplateInstance {}

    record IntakePage(Intake intake) implements TemplateInstance {}

    @GET
    public TemplateInstance form() {
        return new NewPage(List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response begin(@RestForm("report") @Nullable List<FileUpload> reports) {
        var form = ClientMultipartForm.create();
        List<FileUpload> chosen = Objects.requireNonNullElse(reports, List.<FileUpload>of()).stream()
                .filter(report -> report.size() > 0)
                .toList();
        if (chosen.isEmpty()) {
            return refused(422, List.of(Complaint.of("report", "choose_reports")));
        }
        chosen.forEach(report -> form.binaryFileUpload(
                "report", report.fileName(), report.uploadedFile().toString(), MediaType.APPLICATION_OCTET_STREAM));
        try {
            return Response.seeOther(
                            URI.create("/imports/" + intakes.begin(form).id()))
                    .build();
        } catch (Problem refusal) {
            return refused(
                    refusal.status(), List.of(new Complaint("report", refusal.title() + ". " + refusal.detail())));
        }
    }

    @GET
    @Path("/{id:[0-9a-fA-F-]{36}}")
    public TemplateInstance show(@PathParam("id") UUID id) {
        return new IntakePage(intakes.get(id));
    }

    private static Response refused(int status, List<Complaint> complaints) {
        return Response.status(status).entity(new NewPage(complaints)).build();
    }
}
