package io.throughline.findings.finding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.findings.inspection.InspectionQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people say stands in a report, over HTTP. */
@Path("/v1/inspections/{id}/gold-record")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "findings")
class GoldRecordResource {

    private final FindingQueries findings;
    private final InspectionQueries inspections;

    GoldRecordResource(FindingQueries findings, InspectionQueries inspections) {
        this.findings = findings;
        this.inspections = inspections;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.LEAD, Roles.ADMIN})
    @Operation(summary = "What people say stands in the report, to measure readers by")
    public GoldRecord get(@PathParam("id") UUID inspection) {
        return inspections
                .get(inspection)
                .map(told -> GoldRecord.of(told, findings.standing(inspection)))
                .orElseThrow(FindingProblem::unknownInspection);
    }
}
