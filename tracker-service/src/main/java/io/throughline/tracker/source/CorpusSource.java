package io.throughline.tracker.source;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** All that was ever said, of findings-service: over the years, beside others, and searched. */
@Path("/v1")
@RegisterRestClient(configKey = "findings")
@RegisterClientHeaders(ReadersToken.class)
public interface CorpusSource {

    @GET
    @Path("/chains")
    Chains chains(@QueryParam("authority") String authority);

    @GET
    @Path("/authorities/{code}/themes")
    ThemeYears themes(@PathParam("code") String code);

    @GET
    @Path("/findings")
    Listed<Finding> quotes(
            @QueryParam("inspectionId") UUID inspection,
            @QueryParam("theme") String theme,
            @QueryParam("limit") int limit);

    @GET
    @Path("/comparisons")
    Comparison compare(
            @QueryParam("authority") String authority,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("findingId") @Nullable UUID finding);

    @GET
    @Path("/search")
    Found search(
            @QueryParam("q") String words,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("polarity") @Nullable String polarity,
            @QueryParam("area") @Nullable String area,
            @QueryParam("authority") @Nullable String authority,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);
}
