package io.throughline.tracker.planning;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.Council;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.source.Councils;
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

    private final PlansSource plans;
    private final Councils councils;
    private final Council council;
    private final PlanFields fields;

    PlansPages(@RestClient PlansSource plans, Councils councils, Council council, PlanFields fields) {
        this.plans = plans;
        this.councils = councils;
        this.council = council;
        this.fields = fields;
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
        return new NewPage(authority, fields.of(authority, null, List.of()), List.of(), UUID.randomUUID());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(@QueryParam("authority") @Nullable String authority, MultivaluedMap<String, String> form) {
        String once = String.valueOf(form.getFirst("once"));
        try {
            return Response.seeOther(URI.create(
                            "/plans/" + plans.make(once, fields.command(form)).id()))
                    .build();
        } catch (Problem refusal) {
            var complaints = Complaint.of(refusal, PlanFields.FIELDS);
            var page = new NewPage(authority, fields.of(authority, form, complaints), complaints, UUID.randomUUID());
            return Response.status(refusal.status()).entity(page).build();
        }
    }
}
