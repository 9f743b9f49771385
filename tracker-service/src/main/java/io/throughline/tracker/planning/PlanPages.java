package io.throughline.tracker.planning;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.page.Typed;
import io.throughline.tracker.source.Action;
import io.throughline.tracker.source.Coverage;
import io.throughline.tracker.source.Passing;
import io.throughline.tracker.source.Plan;
import io.throughline.tracker.source.PlansSource;
import io.throughline.tracker.source.Submission;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** One plan: what is missing, what was submitted, and the papers for the board. */
@Path("/plans/{id:[0-9a-fA-F-]{36}}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class PlanPages {

    private static final List<FormField> FIELDS = List.of(
            FormField.of("kind", "choice", "field_submission").offering("WRITTEN_STATEMENT", "MONTHLY_RETURN"),
            FormField.of("note", "text", "field_sent").withHint());

    private static final List<Pack> PACK = List.of(
            new Pack("board-report.pdf", "board_report_pdf"),
            new Pack("board-report.xlsx", "board_report_xlsx"),
            new Pack("plan.pdf", "plan_pdf"),
            new Pack("plan.ods", "plan_ods"),
            new Pack("coverage.csv", "coverage_csv"));

    private final PlansSource plans;

    PlanPages(@RestClient PlansSource plans) {
        this.plans = plans;
    }

    /** @param sentence by which it is called */
    record Pack(String file, String sentence) {}

    record PlanPage(Plan plan, Coverage coverage, Part part, List<Submission> submissions, List<Pack> documents)
            implements TemplateInstance {}

    record SubmitPage(Plan plan, List<FormField> fields, List<Complaint> complaints, UUID once)
            implements TemplateInstance {}

    /** @param coverage of the part that is shown, and its actions */
    record SubmissionPage(
            Plan plan, Submission submission, @Nullable Coverage coverage, List<Action> actions, Part part)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("row") @Nullable Integer row) {
        Coverage coverage = plans.coverage(id);
        var part = Part.at(row, coverage.items().size());
        return new PlanPage(
                plans.get(id),
                coverage.with(part.of(coverage.items())),
                part,
                plans.submissions(id).items().reversed(),
                PACK);
    }

    @GET
    @Path("/submit")
    public TemplateInstance form(@PathParam("id") UUID id) {
        return new SubmitPage(plans.get(id), FIELDS, List.of(), UUID.randomUUID());
    }

    @POST
    @Path("/submit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        try {
            plans.submit(
                    id,
                    String.valueOf(form.getFirst("etag")),
                    String.valueOf(form.getFirst("once")),
                    Typed.command(FIELDS, form));
            return Response.seeOther(URI.create("/plans/" + id + "#submissions"))
                    .build();
        } catch (Problem refusal) {
            var complaints = Complaint.of(refusal, FIELDS);
            var page =
                    new SubmitPage(plans.get(id), Typed.into(FIELDS, form, complaints), complaints, UUID.randomUUID());
            return Response.status(refusal.status()).entity(page).build();
        }
    }

    @GET
    @Path("/submissions/{number}")
    public TemplateInstance submission(
            @PathParam("id") UUID id, @PathParam("number") int number, @QueryParam("row") @Nullable Integer row) {
        Submission submission = plans.submission(id, number);
        var content = submission.content();
        if (content == null) {
            return new SubmissionPage(plans.get(id), submission, null, List.of(), Part.at(row, 0));
        }
        var rows = content.coverage().items();
        var part = Part.at(row, Math.max(rows.size(), content.actions().size()));
        return new SubmissionPage(
                plans.get(id), submission, content.coverage().with(part.of(rows)), part.of(content.actions()), part);
    }

    @GET
    @Path("/documents/{file}")
    @Produces(MediaType.WILDCARD)
    public Response document(
            @PathParam("id") UUID id,
            @PathParam("file") String file,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return Passing.on(plans.document(id, file, from, to));
    }
}
