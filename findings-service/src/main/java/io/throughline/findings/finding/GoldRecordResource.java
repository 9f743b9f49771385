package io.throughline.findings.finding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.findings.inspection.InspectionQueries;
import io.throughline.findings.inspection.InspectionRecords;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What people say stands in a report, over HTTP. */
@Path("/v1/inspections/{id}/gold-record")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "findings")
class GoldRecordResource {

    private final FindingQueries findings;
    private final InspectionQueries inspections;
    private final InspectionRecords records;

    GoldRecordResource(FindingQueries findings, InspectionQueries inspections, @RestClient InspectionRecords records) {
        this.findings = findings;
        this.inspections = inspections;
        this.records = records;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.LEAD, Roles.ADMIN})
    @Operation(summary = "What people say stands in the report, to measure readers by")
    @Extension(name = "x-reach", value = "shared")
    public GoldRecord get(@PathParam("id") UUID inspection) {
        return inspections
                .get(inspection)
                .map(told -> GoldRecord.of(told, header(inspection), findings.standing(inspection)))
                .orElseThrow(FindingProblem::unknownInspection);
    }

    private InspectionRecords.Header header(UUID inspection) {
        try {
            return records.of(inspection);
        } catch (WebApplicationException | ProcessingException unreachable) {
            throw FindingProblem.recordOutOfReach();
        }
    }
}
