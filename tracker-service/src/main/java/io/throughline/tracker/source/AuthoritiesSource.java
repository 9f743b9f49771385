package io.throughline.tracker.source;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Authorities of inspections-service, as pages ask for them. */
@Path("/v1/authorities/{code}")
@RegisterRestClient(configKey = "inspections")
@RegisterClientHeaders(ReadersToken.class)
public interface AuthoritiesSource {

    @GET
    @Path("/timeline")
    Timeline timeline(@PathParam("code") String code);
}
