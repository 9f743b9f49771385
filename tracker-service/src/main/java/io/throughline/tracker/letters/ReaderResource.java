package io.throughline.tracker.letters;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.source.DutiesSource;
import io.throughline.tracker.source.Duty;
import io.throughline.tracker.source.Finding;
import io.throughline.tracker.source.FindingsSource;
import io.throughline.tracker.source.Inspection;
import io.throughline.tracker.source.InspectionsSource;
import io.throughline.tracker.source.Passing;
import io.throughline.tracker.source.Words;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

@Path("/inspections/{id:[0-9a-fA-F-]{36}}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ReaderResource {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");
    private final InspectionsSource inspections;
    private final FindingsSource findings;
    private final DutiesSource duties;
    private final Clock clock;

    ReaderResource(
            @RestClient InspectionsSource inspections,
            @RestClient FindingsSource findings,
            @RestClient DutiesSource duties,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.duties = duties;
        this.clock = clock;
    }

    /** @param owed to the inspectorate because of it; nothing where it is not known what */
    record ReaderPage(Inspection inspection, ReportOpen open, List<Duty> owed, LocalDate today)
            implements TemplateInstance {}

    /**
     * @param page which page of the report is shown; where none is named, the one of the finding, or the first with findings
     * @param finding the one that is looked at
     */
    @GET
    public TemplateInstance read(
            @PathParam("id") UUID id,
            @QueryParam("page") @Nullable Integer page,
            @QueryParam("finding") @Nullable UUID finding) {
        Inspection inspection = inspections.get(id);
        List<Finding> all = findings.all(id);
        Words words = inspection.report() == null ? new Words(List.of()) : inspections.words(id);
        return new ReaderPage(
                inspection,
                ReportOpen.at(words, all, page, finding),
                owed(id),
                LocalDate.ofInstant(clock.instant(), COUNCIL));
    }

    /** The letter is read even while it is not known here what follows from it. */
    private List<Duty> owed(UUID id) {
        try {
            return duties.of(id).items();
        } catch (Problem refusal) {
            return List.of();
        }
    }

    @GET
    @Path("/report")
    @Produces(MediaType.WILDCARD)
    public Response document(@PathParam("id") UUID id) {
        return Passing.on(inspections.document(id));
    }
}
