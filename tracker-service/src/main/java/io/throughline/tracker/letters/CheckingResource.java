package io.throughline.tracker.letters;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.page.Typed;
import io.throughline.tracker.source.Finding;
import io.throughline.tracker.source.FindingsSource;
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
import org.jboss.resteasy.reactive.RestForm;

/** A person says whether what was read is right. */
@Path("/inspections/{inspection}/findings/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class CheckingResource {

    private static final List<FormField> WITHDRAWAL = List.of(FormField.of("reason", "text", "field_reason"));

    private final FindingsSource findings;

    CheckingResource(@RestClient FindingsSource findings) {
        this.findings = findings;
    }

    record CorrectionPage(Finding finding, List<Complaint> complaints, List<FormField> fields)
            implements TemplateInstance {}

    record WithdrawalPage(Finding finding, List<Complaint> complaints, List<FormField> fields)
            implements TemplateInstance {}

    @POST
    @Path("/review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response review(
            @PathParam("inspection") UUID inspection,
            @PathParam("id") UUID id,
            @RestForm("etag") String etag,
            @RestForm("decision") String decision) {
        findings.review(id, etag, JsonNodeFactory.instance.objectNode().put("decision", decision));
        return back(inspection, id);
    }

    @GET
    @Path("/correction")
    public TemplateInstance correction(@PathParam("id") UUID id) {
        Finding finding = findings.finding(id);
        return new CorrectionPage(finding, List.of(), Correction.fields(finding));
    }

    @POST
    @Path("/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            @PathParam("inspection") UUID inspection, @PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        ObjectNode correction = Correction.asked(Correction.FIELDS, form);
        try {
            findings.amend(id, String.valueOf(form.getFirst("etag")), correction);
            return back(inspection, id);
        } catch (Problem refusal) {
            var complaints = Complaint.of(refusal, Correction.FIELDS);
            var page = new CorrectionPage(findings.finding(id), complaints, Correction.fields(form, complaints));
            return Response.status(refusal.status()).entity(page).build();
        }
    }

    @GET
    @Path("/withdrawal")
    public TemplateInstance withdrawal(@PathParam("id") UUID id) {
        return new WithdrawalPage(findings.finding(id), List.of(), WITHDRAWAL);
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("inspection") UUID inspection, @PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        try {
            findings.withdraw(id, String.valueOf(form.getFirst("etag")), Typed.command(WITHDRAWAL, form));
            return Response.seeOther(URI.create("/inspections/" + inspection)).build();
        } catch (Problem refusal) {
            var complaints = Complaint.of(refusal, WITHDRAWAL);
            var page = new WithdrawalPage(findings.finding(id), complaints, Typed.into(WITHDRAWAL, form, complaints));
            return Response.status(refusal.status()).entity(page).build();
        }
    }

    private static Response back(UUID inspection, UUID id) {
        return Response.seeOther(URI.create("/inspections/" + inspection + "?finding=" + id + "#f-" + id))
                .build();
    }
}
