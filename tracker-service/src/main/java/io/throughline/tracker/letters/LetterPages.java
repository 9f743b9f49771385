package io.throughline.tracker.letters;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.page.Typed;
import io.throughline.tracker.source.Inspection;
import io.throughline.tracker.source.InspectionsSource;
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

/** A letter that was taken in: correcting what is recorded of it, reading it again, and taking it back. */
@Path("/inspections/{id:[0-9a-fA-F-]{36}}/{deed:details|re-reading|withdrawal}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class LetterPages {

    private final InspectionsSource inspections;

    LetterPages(@RestClient InspectionsSource inspections) {
        this.inspections = inspections;
    }

    record LetterPage(LetterDeed deed, Inspection inspection, List<FormField> fields, List<Complaint> complaints)
            implements TemplateInstance {}

    @GET
    public TemplateInstance form(@PathParam("id") UUID id, @PathParam("deed") String deed) {
        return page(LetterDeed.named(deed), id, null, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("id") UUID id, @PathParam("deed") String named, MultivaluedMap<String, String> form) {
        LetterDeed deed = LetterDeed.named(named);
        String etag = String.valueOf(form.getFirst("etag"));
        try {
            switch (deed) {
                case DETAILS -> inspections.amend(id, etag, deed.command(form));
                case RE_READING -> inspections.readAgain(id, etag);
                case WITHDRAWAL -> inspections.withdraw(id, etag, deed.command(form));
            }
            return Response.seeOther(URI.create("/inspections/" + id)).build();
        } catch (Problem refusal) {
            return Response.status(refusal.status())
                    .entity(page(deed, id, form, Complaint.of(refusal, deed.fields())))
                    .build();
        }
    }

    private LetterPage page(
            LetterDeed deed, UUID id, @Nullable MultivaluedMap<String, String> typed, List<Complaint> complaints) {
        Inspection recorded = inspections.get(id);
        return new LetterPage(deed, recorded, Typed.into(deed.fields(recorded), typed, complaints), complaints);
    }
}
