package io.throughline.findings.verdict;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.throughline.findings.reading.DocumentText;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The words of reports, as inspections-service hands them out. */
@Path("/v1/inspections/{id}/report/text")
@RegisterRestClient(configKey = "inspections")
@OidcClientFilter
interface ReportWords {

    @GET
    DocumentText of(@PathParam("id") UUID inspection);
}
