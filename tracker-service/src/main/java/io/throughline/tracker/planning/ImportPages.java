package io.throughline.tracker.planning;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.source.Imported;
import io.throughline.tracker.source.Plan;
import io.throughline.tracker.source.PlansSource;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** An action plan that exists as a spreadsheet: first what taking it in would do, then taking it in. */
@Path("/plans/{id:[0-9a-fA-F-]{36}}/import")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ImportPages {

    /** What an import reads, in the order in which it is shown. */
    private static final List<String> COLUMNS =
            List.of("RECOMMENDATION_ID", "REFERENCE", "RECOMMENDATION", "ACTION_ID", "ACTION", "OWNER", "DUE_DATE");

    private final PlansSource plans;

    ImportPages(@RestClient PlansSource plans) {
        this.plans = plans;
    }

    /** @param people a line each: a name in the file, an equals sign, a sign-in name */
    record ImportPage(
            Plan plan, List<String> things, @Nullable Imported would, String people, List<Complaint> complaints)
            implements TemplateInstance {}

    @GET
    public TemplateInstance form(@PathParam("id") UUID id) {
        return new ImportPage(plans.get(id), COLUMNS, null, "", List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(
            @PathParam("id") UUID id,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("people") @Nullable String people,
            @RestForm("deed") @Nullable String deed,
            @RestForm("column") @Nullable List<String> columns) {
        Plan plan = plans.get(id);
        String named = people == null ? "" : people;
        if (file == null || file.size() == 0) {
            return refused(plan, named, 422, List.of(Complaint.of("file", "choose_plan")));
        }
        var form = ClientMultipartForm.create()
                .binaryFileUpload(
                        "file", file.fileName(), file.uploadedFile().toString(), MediaType.APPLICATION_OCTET_STREAM)
                .attribute("mapping", mapping(columns == null ? List.of() : columns, named), null);
        try {
            Imported would = plans.importing(id, !"take".equals(deed), form);
            return Response.ok(new ImportPage(plan, COLUMNS, would, named, List.of()))
                    .build();
        } catch (Problem refusal) {
            return refused(plan, named, refusal.status(), Complaint.of(refusal));
        }
    }

    /** @param columns the heading for each thing, in the order of {@link #COLUMNS}; empty to have it guessed */
    static String mapping(List<String> columns, String people) {
        var mapping = JsonNodeFactory.instance.objectNode();
        var headings = mapping.putObject("columns");
        for (int i = 0; i < Math.min(columns.size(), COLUMNS.size()); i++) {
            if (!columns.get(i).isBlank()) {
                headings.put(COLUMNS.get(i), columns.get(i));
            }
        }
        var names = mapping.putObject("people");
        people.lines()
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> names.put(pair[0].strip(), pair[1].strip()));
        return mapping.toString();
    }

    private Response refused(Plan plan, String people, int status, List<Complaint> complaints) {
        return Response.status(status)
                .entity(new ImportPage(plan, COLUMNS, null, people, complaints))
                .build();
    }
}
