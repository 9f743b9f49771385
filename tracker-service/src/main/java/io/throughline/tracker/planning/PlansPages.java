package io.throughline.tracker.planning;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.Council;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.page.Typed;
import io.throughline.tracker.source.Councils;
import io.throughline.tracker.source.Inspection;
import io.throughline.tracker.source.InspectionsSource;
import io.throughline.tracker.source.Listed;
import io.throughline.tracker.source.Plan;
import io.throughline.tracker.source.PlansSource;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** All plans, and making one. */
@Path("/plans")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class PlansPages {

    private static final int AT_ONCE = 50;
    private static final int MOST = 200;

    private final PlansSource plans;
    private final InspectionsSource inspections;
    private final Councils councils;
    private final Council council;

    PlansPages(
            @RestClient PlansSource plans,
            @RestClient InspectionsSource inspections,
            Councils councils,
            Council council) {
        this.plans = plans;
        this.inspections = inspections;
        this.councils = councils;
        this.council = council;
    }

    record ListPage(Councils.Chosen chosen, Listed<Plan> found) implements TemplateInstance {}

    record NewPage(@Nullable String code, List<FormField> fields, List<Complaint> complaints, UUID once)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("authority") @Nullable String authority, @QueryParam("cursor") @Nullable String cursor) {
        var chosen = councils.choose(council.chosen(authority));
        return new ListPage(chosen, plans.list(chosen.code(), AT_ONCE, cursor));
    }

    @GET
    @Path("/new")
    public TemplateInstance form(@QueryParam("authority") @Nullable String authority) {
        return new NewPage(authority, fields(authority, null, List.of()), List.of(), UUID.randomUUID());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(@QueryParam("authority") @Nullable String authority, MultivaluedMap<String, String> form) {
        var command = JsonNodeFactory.instance
                .objectNode()
                .put("title", Optional.ofNullable(form.getFirst("title")).orElse(""));
        var answered = command.putArray("inspections");
        form.getOrDefault("inspections", List.of()).forEach(answered::add);
        String once = String.valueOf(form.getFirst("once"));
        try {
            return Response.seeOther(
                            URI.create("/plans/" + plans.make(once, command).id()))
                    .build();
        } catch (Problem refusal) {
            var complaints = Complaint.of(refusal);
            var page = new NewPage(authority, fields(authority, form, complaints), complaints, UUID.randomUUID());
            return Response.status(refusal.status()).entity(page).build();
        }
    }

    private List<FormField> fields(
            @Nullable String authority, @Nullable MultivaluedMap<String, String> typed, List<Complaint> complaints) {
        List<FormField.Option> letters = inspections.list(authority, null, MOST, null).items().stream()
                .filter(one -> one.reading().recommendations() > 0)
                .sorted(Inspection.NEWEST_FIRST)
                .map(one -> new FormField.Option(one.id().toString(), one.named()))
                .toList();
        List<FormField> offered = List.of(
                FormField.of("title", "line", "field_plan_title").withHint(),
                FormField.of("inspections", "several", "field_answers")
                        .withHint()
                        .offering(letters));
        return Typed.into(offered, typed, complaints);
    }
}
