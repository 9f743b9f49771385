package io.throughline.tracker.letters;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.source.Councils;
import io.throughline.tracker.source.Gap;
import io.throughline.tracker.source.Inspection;
import io.throughline.tracker.source.InspectionsSource;
import io.throughline.tracker.source.Listed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/inspections")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class LettersResource {

    private static final int AT_ONCE = 50;

    private final InspectionsSource inspections;
    private final Councils councils;

    LettersResource(@RestClient InspectionsSource inspections, Councils councils) {
        this.inspections = inspections;
        this.councils = councils;
    }

    /** @param authority of which council alone; absent for all */
    record ListPage(
            Listed<Inspection> found,
            List<Gap> councils,
            @Nullable String authority,
            @Nullable String kind,
            List<String> kinds,
            @Nullable String next,
            boolean underWay)
            implements TemplateInstance {}

    record UploadPage(List<Complaint> complaints) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("authority") @Nullable String authority,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("cursor") @Nullable String cursor) {
        String of = given(authority);
        String wanted = given(kind);
        Listed<Inspection> found = inspections.list(of, wanted, AT_ONCE, cursor);
        return new ListPage(
                found,
                councils.choose(Optional.empty()).known(),
                of,
                wanted,
                List.of("ILACS", "FOCUSED_VISIT", "MONITORING_VISIT", "JTAI", "SEND", "SIF", "SLAC", "OTHER", "NEWS"),
                next(of, wanted, found.cursor()),
                found.items().stream().anyMatch(one -> one.reading().isUnderWay()));
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static @Nullable String next(@Nullable String authority, @Nullable String kind, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var address = UriBuilder.fromPath("/inspections").queryParam("cursor", cursor);
        if (authority != null) {
            address.queryParam("authority", authority);
        }
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        return address.build().toString();
    }

    @GET
    @Path("/new")
    public TemplateInstance upload() {
        return new UploadPage(List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@RestForm("report") @Nullable FileUpload report) {
        if (report == null || report.size() == 0) {
            return refused(422, List.of(Complaint.of("report", "choose_report")));
        }
        var form = ClientMultipartForm.create()
                .binaryFileUpload(
                        "report",
                        report.fileName(),
                        report.uploadedFile().toString(),
                        MediaType.APPLICATION_OCTET_STREAM);
        try {
            return Response.seeOther(
                            URI.create("/inspections/" + inspections.send(form).id()))
                    .build();
        } catch (Problem refusal) {
            return refused(
                    refusal.status(), List.of(new Complaint("report", refusal.title() + ". " + refusal.detail())));
        }
    }

    private static Response refused(int status, List<Complaint> complaints) {
        return Response.status(status).entity(new UploadPage(complaints)).build();
    }
}
