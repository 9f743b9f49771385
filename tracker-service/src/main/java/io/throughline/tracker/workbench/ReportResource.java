package io.throughline.tracker.workbench;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.page.Typed;
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
import org.jspecify.annotations.Nullable;

/** The form of a report about what belongs to a recommendation. */
@Path("/recommendations/{id:[0-9a-fA-F-]{36}}/"
        + "{kind:actions|measures|evidence|verdicts|reopening-proposals}/{thing:[0-9a-fA-F-]{36}}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ReportResource {

    private final TrackerSource tracker;
    private final Offers offers;
    private final Milestones milestones;

    ReportResource(@RestClient TrackerSource tracker, Offers offers, Milestones milestones) {
        this.tracker = tracker;
        this.offers = offers;
        this.milestones = milestones;
    }

    /** @param of what is reported on, and its version */
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
        return page(report, id, thing, null, List.of());
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
        String etag = String.valueOf(form.getFirst("etag"));
        var typed = Typed.command(report.fields(), form);
        try {
            var command = report.isAboutMilestones() ? milestones.after(report, tracker.action(thing), typed) : typed;
            if (report.isReplacing()) {
                tracker.steer(kind, thing, report.part(), etag, command);
            } else {
                tracker.report(kind, thing, path, etag, String.valueOf(form.getFirst("once")), command);
            }
            return Response.seeOther(URI.create("/recommendations/" + id)).build();
        } catch (Problem refusal) {
            return Response.status(refusal.status())
                    .entity(page(report, id, thing, form, Complaint.of(refusal, report.fields())))
                    .build();
        }
    }

    private ReportPage page(
            Report report,
            UUID id,
            UUID thing,
            @Nullable MultivaluedMap<String, String> typed,
            List<Complaint> complaints) {
        List<FormField> fields = Typed.into(offers.of(report, thing), typed, complaints);
        return new ReportPage(report, id, of(report, id, thing), fields, complaints, UUID.randomUUID());
    }

    @GET
    @Path("/values.csv")
    @Produces("text/csv")
    public byte[] values(@PathParam("thing") UUID measure) {
        return Format.CSV.write(MeasureChart.of(tracker.measure(measure)).book());
    }

    private Of of(Report report, UUID id, UUID thing) {
        return switch (report) {
            case PROGRESS,
                    COMPLETION,
                    NEW_DAY,
                    HANDOVER,
                    MILESTONES,
                    MILESTONE_MET,
                    MILESTONE_GONE,
                    DEPENDENCIES,
                    SERVES,
                    CANCELLATION -> {
                var action = tracker.action(thing);
                yield new Of(action.title(), action.etag());
            }
            case VALUES, CORRECTIONS -> {
                var measure = tracker.measure(thing);
                yield new Of(measure.title(), measure.etag());
            }
            case VERSIONS, REVIEW, EXPIRY, ERASURE -> {
                var evidence = tracker.evidenceOf(thing);
                yield new Of(evidence.named(), evidence.etag());
            }
            case ACCEPTANCE, DISMISSAL -> {
                var proposal = tracker.proposal(thing);
                yield new Of(proposal.because(), proposal.etag());
            }
            case TAKING_BACK -> new Of(said(id, thing), "");
        };
    }

    private String said(UUID id, UUID verdict) {
        return tracker.verdicts(id).items().stream()
                .filter(one -> one.id().equals(verdict))
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .quote();
    }
}
