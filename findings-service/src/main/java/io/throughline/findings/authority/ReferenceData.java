package io.throughline.findings.authority;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The authorities, as inspections-service hands them out. */
@Path("/v1/authorities")
@RegisterRestClient(configKey = "inspections")
@OidcClientFilter
interface ReferenceData {

    @GET
    Listed authorities(@QueryParam("limit") int limit);

    record Listed(List<KnownAuthority> items, Links links) {}

    record Links(@Nullable String next) {}
}
