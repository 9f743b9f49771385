package io.throughline.tracker.workbench;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.sheet.Format;
import io.throughline.tracker.source.TrackerSource;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The form of a report about an action or a measure of a recommendation. */
@Path("/recommendations/{id:[0-9a-fA-F-]{36}}/{kind:actions|measures}/{thing:[0-9a-fA-F-]{36}}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ReportResource {

    private final TrackerSource tracker;

    ReportResource(@RestClient TrackerSource tracker) {
        this.tracker = tracker;
    }

    /** @param of the action or measure, and the version of it that is reported on */
    record ReportPage(
            Report report, UUID recommendation, Of of, List<FormField> fields, List<Complaint> complaints, UUID once)
            implements TemplateInstance {}

    record Of(String title, String etag) {}

    @GET
    @Path("/{report}")
    public TemplateInstance form(
            @PathParam("id") UUID id,
            @PathParam("kind") String kind,
            @PathParam("thing") UUID thing,
            @PathParam("report") String path) {
        Report report = Report.of(kind, path).orElseThrow(NotFoundException::new);
        return new ReportPage(report, id, of(report, thing), report.fields(), List.of(), UUID.randomUUID());
    }

    @POST
    @Path("/{report}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("id") UUID id,
            @PathParam("kind") String kind,
            @PathParam("thing") UUID thing,
            @PathParam("report") String path,
            MultivaluedMap<String, String> form) {
        Report report = Report.of(kind, path).orElseThrow(NotFoundException::new);
        try {
            tracker.report(
                    kind,
                    thing,
                    path,
                    String.valueOf(form.getFirst("etag")),
                    String.valueOf(form.getFirst("once")),
                    Commands.of(report.fields(), form));
            return Response.seeOther(URI.create("/recommendations/" + id)).build();
        } catch (Problem refusal) {
            List<Complaint> complaints = Complaint.of(refusal);
            List<FormField> fields = report.fields().stream()
                    .map(field -> field.filled(form.get(field.name()), complaints))
                    .toList();
            var page = new ReportPage(report, id, of(report, thing), fields, complaints, UUID.randomUUID());
            return Response.status(refusal.status()).entity(page).build();
        }
    }

    @GET
    @Path("/values.csv")
    @Produces("text/csv")
    public byte[] values(@PathParam("thing") UUID measure) {
        return Format.CSV.write(MeasureChart.of(tracker.measure(measure)).book());
    }

    private Of of(Report report, UUID thing) {
        if (report == Report.VALUES) {
            var measure = tracker.measure(thing);
            return new Of(measure.title(), measure.etag());
        }
        var action = tracker.action(thing);
        return new Of(action.title(), action.etag());
    }
}
