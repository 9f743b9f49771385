package io.throughline.tracker.letters;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.source.Finding;
import io.throughline.tracker.source.FindingsSource;
import io.throughline.tracker.source.Inspection;
import io.throughline.tracker.source.InspectionsSource;
import io.throughline.tracker.source.Words;
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

/** A person adds what was not read. */
@Path("/inspections/{inspection:[0-9a-fA-F-]{36}}/findings/new")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class AddingResource {

    private final InspectionsSource inspections;
    private final FindingsSource findings;

    AddingResource(@RestClient InspectionsSource inspections, @RestClient FindingsSource findings) {
        this.inspections = inspections;
        this.findings = findings;
    }

    record AddPage(Inspection inspection, List<FormField> fields, List<Complaint> complaints)
            implements TemplateInstance {}

    /** @param words that were marked on the page, where they were */
    @GET
    public TemplateInstance form(
            @PathParam("inspection") UUID inspection, @QueryParam("words") @Nullable String words) {
        return new AddPage(inspections.get(inspection), Addition.fields(words == null ? "" : words), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("inspection") UUID id, MultivaluedMap<String, String> form) {
        Inspection inspection = inspections.get(id);
        Words words = inspection.report() == null ? null : inspections.words(id);
        try {
            Finding added = findings.add(Addition.asked(id, form, words));
            return Response.seeOther(URI.create("/inspections/" + id + "?finding=" + added.id() + "#f-" + added.id()))
                    .build();
        } catch (Problem refusal) {
            var complaints = Complaint.of(refusal, Addition.FIELDS);
            return Response.status(refusal.status())
                    .entity(new AddPage(inspection, Addition.fields(form, complaints), complaints))
                    .build();
        }
    }
}
