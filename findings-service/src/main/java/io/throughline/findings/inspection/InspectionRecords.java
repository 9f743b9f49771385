package io.throughline.findings.inspection;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Records of inspections, as inspections-service hands them out: what its events leave out, such as names of people. */
@Path("/v1/inspections")
@RegisterRestClient(configKey = "inspections")
@OidcClientFilter
public interface InspectionRecords {

    @GET
    @Path("/{id}")
    Header of(@PathParam("id") UUID inspection);

    record Header(
            @Nullable String leadInspector,
            List<String> inspectors,
            List<Judgement> judgements,
            @Nullable Report report) {}

    record Judgement(String area, String grade, String label) {}

    record Report(@Nullable String fileName) {}
}
