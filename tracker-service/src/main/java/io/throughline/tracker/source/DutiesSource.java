package io.throughline.tracker.source;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What is owed after inspections, by the door that all others use. */
@Path("/v1/deadlines")
@RegisterRestClient(configKey = "tracker")
@RegisterClientHeaders(ReadersToken.class)
public interface DutiesSource {

    record Duties(List<Duty> items) {}

    @GET
    Duties of(@QueryParam("inspectionId") UUID inspection);

    @PUT
    @Path("/{inspection}/{duty}/stated")
    Duty state(
            @PathParam("inspection") UUID inspection,
            @PathParam("duty") String duty,
            @HeaderParam("If-Match") String etag,
            JsonNode command);

    @POST
    @Path("/{inspection}/{duty}/fulfilment")
    Duty fulfil(
            @PathParam("inspection") UUID inspection,
            @PathParam("duty") String duty,
            @HeaderParam("If-Match") String etag,
            JsonNode command);
}
