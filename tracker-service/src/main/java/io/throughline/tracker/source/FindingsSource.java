package io.throughline.tracker.source;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** findings-service, as pages ask it. */
@Path("/v1")
@RegisterRestClient(configKey = "findings")
@RegisterClientHeaders(ReadersToken.class)
public interface FindingsSource {

    int MOST = 200;

    @GET
    @Path("/findings")
    Listed<Finding> findings(
            @QueryParam("inspectionId") UUID inspection,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("/findings/{id}")
    Finding finding(@PathParam("id") UUID id);

    @POST
    @Path("/findings")
    Finding add(JsonNode command);

    @POST
    @Path("/findings/{id}/review")
    Finding review(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, JsonNode decision);

    @PATCH
    @Path("/findings/{id}")
    Finding amend(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, JsonNode correction);

    @POST
    @Path("/findings/{id}/withdrawal")
    Finding withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, JsonNode command);

    @GET
    @Path("/recurrences")
    Listed<Recurrence> recurrences(
            @QueryParam("authority") String authority,
            @QueryParam("relation") @Nullable String relation,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("/recurrences/{later}/{earlier}")
    Recurrence recurrence(@PathParam("later") UUID later, @PathParam("earlier") UUID earlier);

    @POST
    @Path("/recurrences/{later}/{earlier}/decision")
    Recurrence decide(
            @PathParam("later") UUID later,
            @PathParam("earlier") UUID earlier,
            @HeaderParam("If-Match") String etag,
            JsonNode decision);

    /** All that was read in one report, in its order. */
    default List<Finding> all(UUID inspection) {
        var all = new ArrayList<Finding>();
        String cursor = null;
        do {
            var some = findings(inspection, MOST, cursor);
            all.addAll(some.items());
            cursor = some.cursor();
        } while (cursor != null);
        return all;
    }
}
