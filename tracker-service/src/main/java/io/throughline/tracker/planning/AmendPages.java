package io.throughline.tracker.planning;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.source.Plan;
import io.throughline.tracker.source.PlansSource;
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

/** Giving a plan another title, or other letters to answer. */
@Path("/plans/{id:[0-9a-fA-F-]{36}}/change")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class AmendPages {

    private final PlansSource plans;
    private final PlanFields fields;

    AmendPages(@RestClient PlansSource plans, PlanFields fields) {
        this.plans = plans;
        this.fields = fields;
    }

    record AmendPage(Plan plan, List<FormField> fields, List<Complaint> complaints) implements TemplateInstance {}

    @GET
    public TemplateInstance form(@PathParam("id") UUID id) {
        return page(id, null, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response amend(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        try {
            plans.amend(id, String.valueOf(form.getFirst("etag")), fields.command(form));
            return Response.seeOther(URI.create("/plans/" + id)).build();
        } catch (Problem refusal) {
            return Response.status(refusal.status())
                    .entity(page(id, form, Complaint.of(refusal, PlanFields.FIELDS)))
                    .build();
        }
    }

    private AmendPage page(UUID id, @Nullable MultivaluedMap<String, String> typed, List<Complaint> complaints) {
        Plan plan = plans.get(id);
        return new AmendPage(plan, fields.of(plan, typed, complaints), complaints);
    }
}
