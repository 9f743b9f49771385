package io.throughline.tracker.letters;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.page.Typed;
import io.throughline.tracker.source.DutiesSource;
import io.throughline.tracker.source.Duty;
import io.throughline.tracker.source.Inspection;
import io.throughline.tracker.source.InspectionsSource;
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

/** What is owed after an inspection: the day that its letter prints, and that it was sent. */
@Path("/inspections/{inspection:[0-9a-fA-F-]{36}}/duties/{duty}/{deed:stated|fulfilment}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class DutyPages {

    private static final String STATED = "stated";
    private static final List<FormField> PRINTED = List.of(
            FormField.of("due", "date", "field_printed_day"),
            FormField.of("words", "text", "field_quote").withHint(),
            FormField.of("page", "line", "field_page"));
    private static final List<FormField> SENT = List.of(
            FormField.of("on", "date", "field_sent_on"),
            FormField.of("note", "text", "field_sent").withHint());

    private final InspectionsSource inspections;
    private final DutiesSource duties;

    DutyPages(@RestClient InspectionsSource inspections, @RestClient DutiesSource duties) {
        this.inspections = inspections;
        this.duties = duties;
    }

    /** @param sentence what the form does */
    record DutyPage(
            Inspection inspection, Duty duty, String sentence, List<FormField> fields, List<Complaint> complaints)
            implements TemplateInstance {}

    @GET
    public TemplateInstance form(
            @PathParam("inspection") UUID inspection, @PathParam("duty") String duty, @PathParam("deed") String deed) {
        return page(inspection, duty, deed, null, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("inspection") UUID inspection,
            @PathParam("duty") String duty,
            @PathParam("deed") String deed,
            MultivaluedMap<String, String> form) {
        String etag = String.valueOf(form.getFirst("etag"));
        try {
            if (STATED.equals(deed)) {
                duties.state(inspection, duty, etag, Typed.command(PRINTED, form));
            } else {
                duties.fulfil(inspection, duty, etag, Typed.command(SENT, form));
            }
            return Response.seeOther(URI.create("/inspections/" + inspection)).build();
        } catch (Problem refusal) {
            return Response.status(refusal.status())
                    .entity(page(inspection, duty, deed, form, Complaint.of(refusal, fields(deed))))
                    .build();
        }
    }

    private static List<FormField> fields(String deed) {
        return STATED.equals(deed) ? PRINTED : SENT;
    }

    private DutyPage page(
            UUID inspection,
            String name,
            String deed,
            @Nullable MultivaluedMap<String, String> typed,
            List<Complaint> complaints) {
        Duty duty = duties.of(inspection).items().stream()
                .filter(one -> one.duty().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        List<FormField> fields = Typed.into(fields(deed), typed, complaints);
        return new DutyPage(
                inspections.get(inspection),
                duty,
                STATED.equals(deed) ? "duty_stated" : "duty_fulfilment",
                fields,
                complaints);
    }
}
