package io.throughline.tracker.planning;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.page.Typed;
import io.throughline.tracker.source.Plan;
import io.throughline.tracker.source.PlansSource;
import io.throughline.tracker.source.Visit;
import io.throughline.tracker.source.VisitsSource;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Who is shown a plan: beginning a visit and ending it. */
@Path("/plans/{id:[0-9a-fA-F-]{36}}/visits")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class VisitPages {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");
    private static final int MOST = 200;
    private static final List<FormField> FIELDS = List.of(
            FormField.of("visitor", "line", "field_visitor").withHint(),
            FormField.of("beginsOn", "date", "field_begins_on").withHint(),
            FormField.of("endsOn", "date", "field_ends_on").withHint(),
            FormField.of("reason", "text", "field_visit_reason").withHint());

    private static final List<FormField> ENDING = List.of(FormField.of("reason", "line", "field_end_reason"));

    private final PlansSource plans;
    private final VisitsSource visits;
    private final Clock clock;

    VisitPages(@RestClient PlansSource plans, @RestClient VisitsSource visits, Clock clock) {
        this.plans = plans;
        this.visits = visits;
        this.clock = clock;
    }

    /** @param now visits that have begun or will */
    record VisitsPage(
            Plan plan, List<Visit> now, List<Visit> over, List<FormField> fields, List<Complaint> complaints, UUID once)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("id") UUID id) {
        return page(id, null, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grant(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        try {
            visits.grant(id, String.valueOf(form.getFirst("once")), Typed.command(FIELDS, form));
            return back(id);
        } catch (Problem refusal) {
            return Response.status(refusal.status())
                    .entity(page(id, form, Complaint.of(refusal, FIELDS)))
                    .build();
        }
    }

    @POST
    @Path("/{visit:[0-9a-fA-F-]{36}}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id, @PathParam("visit") UUID visit, MultivaluedMap<String, String> form) {
        var reason = JsonNodeFactory.instance.objectNode().put("reason", form.getFirst("why"));
        try {
            visits.end(visit, String.valueOf(form.getFirst("once")), reason);
            return back(id);
        } catch (Problem refusal) {
            var complaints = Complaint.of(refusal, ENDING).stream()
                    .map(complaint -> new Complaint("why-" + visit, complaint.words()))
                    .toList();
            return Response.status(refusal.status())
                    .entity(page(id, null, complaints))
                    .build();
        }
    }

    private VisitsPage page(UUID id, @Nullable MultivaluedMap<String, String> typed, List<Complaint> complaints) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), COUNCIL);
        List<Visit> all = visits.of(id, MOST).items().reversed();
        return new VisitsPage(
                plans.get(id),
                all.stream().filter(visit -> !visit.isOverOn(today)).toList(),
                all.stream().filter(visit -> visit.isOverOn(today)).toList(),
                Typed.into(FIELDS, typed, complaints),
                complaints,
                UUID.randomUUID());
    }

    private static Response back(UUID plan) {
        return Response.seeOther(URI.create("/plans/" + plan + "/visits")).build();
    }
}
