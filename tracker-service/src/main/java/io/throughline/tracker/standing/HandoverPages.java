package io.throughline.tracker.standing;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.page.Typed;
import io.throughline.tracker.source.PeopleSource;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** All of a person's open work goes to another, as when somebody leaves: first it is shown, then it is done. */
@Path("/handover")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class HandoverPages {

    private static final List<FormField> FIELDS = List.of(
            FormField.of("to", "line", "field_takes_over").withHint(), FormField.of("reason", "text", "field_reason"));

    private final PeopleSource people;

    HandoverPages(@RestClient PeopleSource people) {
        this.people = people;
    }

    /**
     * @param person whose work it is; empty where nobody was named yet
     * @param done what was handed over just now
     */
    record HandoverPage(
            String person,
            PeopleSource.@Nullable Work work,
            PeopleSource.@Nullable HandedOver done,
            List<FormField> fields,
            List<Complaint> complaints,
            UUID once)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@QueryParam("person") @Nullable String person) {
        return page(Objects.requireNonNullElse(person, "").strip(), null, null, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOver(MultivaluedMap<String, String> form) {
        String person = String.valueOf(form.getFirst("person"));
        try {
            var done = people.handOver(person, String.valueOf(form.getFirst("once")), Typed.command(FIELDS, form));
            return Response.ok(page(person, done, null, List.of())).build();
        } catch (Problem refusal) {
            return Response.status(refusal.status())
                    .entity(page(person, null, form, Complaint.of(refusal, FIELDS)))
                    .build();
        }
    }

    private HandoverPage page(
            String person,
            PeopleSource.@Nullable HandedOver done,
            @Nullable MultivaluedMap<String, String> typed,
            List<Complaint> complaints) {
        return new HandoverPage(
                person,
                person.isEmpty() ? null : people.work(person),
                done,
                Typed.into(FIELDS, typed, complaints),
                complaints,
                UUID.randomUUID());
    }
}
