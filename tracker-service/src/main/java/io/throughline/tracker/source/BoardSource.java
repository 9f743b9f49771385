package io.throughline.tracker.source;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The board of this service, and what waits on it, by the door that all others use. */
@Path("/v1")
@RegisterRestClient(configKey = "tracker")
@RegisterClientHeaders(ReadersToken.class)
public interface BoardSource {

    @GET
    @Path("/board/cards")
    Listed<Card> cards(
            @QueryParam("authority") @Nullable String authority,
            @QueryParam("inspectionId") @Nullable String inspection,
            @QueryParam("status") @Nullable String status,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("owner") @Nullable String owner,
            @QueryParam("brag") @Nullable String brag,
            @QueryParam("due") @Nullable String due,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("/people/me/tasks")
    Listed<WaitingTask> tasks(@QueryParam("limit") int limit, @QueryParam("cursor") @Nullable String cursor);
}
