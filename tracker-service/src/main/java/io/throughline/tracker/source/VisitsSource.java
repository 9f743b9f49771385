package io.throughline.tracker.source;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Visits of inspectors, by the door that all others use. */
@Path("/v1")
@RegisterRestClient(configKey = "tracker")
@RegisterClientHeaders(ReadersToken.class)
public interface VisitsSource {

    @GET
    @Path("/plans/{id}/visits")
    Listed<Visit> of(@PathParam("id") UUID plan, @QueryParam("limit") int limit);

    @POST
    @Path("/plans/{id}/visits")
    Visit grant(@PathParam("id") UUID plan, @HeaderParam("Idempotency-Key") String key, JsonNode command);

    @POST
    @Path("/visits/{id}/ending")
    Visit end(@PathParam("id") UUID visit, @HeaderParam("Idempotency-Key") String key, JsonNode command);
}
