package io.throughline.tracker.workbench;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.page.Typed;
import io.throughline.tracker.source.Happening;
import io.throughline.tracker.source.Inspection;
import io.throughline.tracker.source.InspectionsSource;
import io.throughline.tracker.source.Recommendation;
import io.throughline.tracker.source.TrackerSource;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/**
 * The form of a step. What was typed stays in it whatever the answer is. In its address, what begins like another comes
 * before it: the first that fits is taken.
 */
@Path("/recommendations/{id}/"
        + "{step:owner|actions|claim|evidence|verification|closure|reopening|measures|verdicts|colour-override|"
        + "exception-approval|exception-refusal|exception-end|exception}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class StepResource {

    private static final int STALE = 412;
    private static final int MOST = 200;

    private final TrackerSource tracker;
    private final InspectionsSource inspections;

    StepResource(@RestClient TrackerSource tracker, @RestClient InspectionsSource inspections) {
        this.tracker = tracker;
        this.inspections = inspections;
    }

    /**
     * @param once what makes a form that is sent twice count once
     * @param meanwhile what somebody else did since the form was opened
     */
    record StepPage(
            Step step,
            Recommendation recommendation,
            List<FormField> fields,
            List<Complaint> complaints,
            UUID once,
            @Nullable Happening meanwhile)
            implements TemplateInstance {}

    @GET
    public TemplateInstance open(@PathParam("id") UUID id, @PathParam("step") String name) {
        Step step = Step.named(name);
        return new StepPage(
                step,
                tracker.recommendation(id),
                fields(step, id, null, List.of()),
                List.of(),
                UUID.randomUUID(),
                null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("id") UUID id, @PathParam("step") String name, MultivaluedMap<String, String> form) {
        Step step = Step.named(name);
        String etag = String.valueOf(form.getFirst("etag"));
        try {
            if (step.isReplacing()) {
                tracker.put(id, step.path(), etag, Commands.of(step, form));
            } else {
                tracker.change(id, step.path(), etag, String.valueOf(form.getFirst("once")), Commands.of(step, form));
            }
            return Response.seeOther(URI.create("/recommendations/" + id)).build();
        } catch (Problem refusal) {
            return refused(step, id, form, refusal);
        }
    }

    private Response refused(Step step, UUID id, MultivaluedMap<String, String> form, Problem refusal) {
        boolean stale = refusal.status() == STALE;
        List<Complaint> complaints = stale ? List.of() : Complaint.of(refusal, step.fields());
        var page = new StepPage(
                step,
                tracker.recommendation(id),
                fields(step, id, form, complaints),
                complaints,
                UUID.randomUUID(),
                stale ? tracker.history(id, MOST).items().getLast() : null);
        return Response.status(refusal.status()).entity(page).build();
    }

    private List<FormField> fields(
            Step step, UUID id, @Nullable MultivaluedMap<String, String> typed, List<Complaint> complaints) {
        List<FormField> offered = step.fields().stream()
                .map(field -> switch (field.name()) {
                    case "evidence", "evidenceSeen" -> field.offering(evidence(id));
                    case "inspectionId" -> field.offering(letters(id));
                    default -> field;
                })
                .toList();
        return Typed.into(offered, typed, complaints);
    }

    /** Letters to the council that was asked. */
    private List<FormField.Option> letters(UUID id) {
        var authority = tracker.recommendation(id).authority();
        return inspections.list(authority == null ? null : authority.dfeCode(), null, MOST, null).items().stream()
                .sorted(Inspection.NEWEST_FIRST)
                .map(one -> new FormField.Option(one.id().toString(), one.named()))
                .toList();
    }

    private List<FormField.Option> evidence(UUID id) {
        return tracker.evidence(id, MOST).items().stream()
                .filter(one -> one.erasure() == null)
                .map(one -> new FormField.Option(one.id().toString(), one.named()))
                .toList();
    }
}
