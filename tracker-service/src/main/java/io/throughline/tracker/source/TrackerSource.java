package io.throughline.tracker.source;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;
import org.jspecify.annotations.Nullable;

/** This service itself, by the door that all others use. */
@Path("/v1")
@RegisterRestClient(configKey = "tracker")
@RegisterClientHeaders(ReadersToken.class)
public interface TrackerSource {

    @GET
    @Path("/recommendations")
    Listed<Recommendation> recommendations(
            @QueryParam("authority") @Nullable String authority,
            @QueryParam("inspectionId") @Nullable String inspection,
            @QueryParam("status") @Nullable String status,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("owner") @Nullable String owner,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("/recommendations/{id}")
    Recommendation recommendation(@PathParam("id") UUID id);

    @GET
    @Path("/recommendations/{id}/citation")
    Citation citation(@PathParam("id") UUID id);

    @GET
    @Path("/recommendations/{id}/history")
    Listed<Happening> history(@PathParam("id") UUID id, @QueryParam("limit") int limit);

    @GET
    @Path("/actions")
    Listed<Action> actions(@QueryParam("recommendationId") UUID recommendation, @QueryParam("limit") int limit);

    /** What is done about what one letter asks. */
    @GET
    @Path("/actions")
    Listed<Action> actionsOf(@QueryParam("inspectionId") UUID inspection, @QueryParam("limit") int limit);

    @GET
    @Path("/evidence")
    Listed<Evidence> evidence(@QueryParam("recommendationId") UUID recommendation, @QueryParam("limit") int limit);

    @GET
    @Path("/measures")
    Listed<Measure> measures(@QueryParam("recommendationId") UUID recommendation, @QueryParam("limit") int limit);

    @GET
    @Path("/measures/{id}")
    Measure measure(@PathParam("id") UUID id);

    @GET
    @Path("/recommendations/{id}/ancestors")
    Ancestors ancestors(@PathParam("id") UUID id);

    @GET
    @Path("/recommendations/{id}/verdicts")
    Listed<InspectorsVerdict> verdicts(@PathParam("id") UUID id);

    @GET
    @Path("/evidence/{id}/file")
    Response file(@PathParam("id") UUID id, @QueryParam("number") @Nullable Integer number);

    @POST
    @Path("/evidence/{id}/version-files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    JsonNode revise(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, ClientMultipartForm form);

    @POST
    @Path("/recommendations/{id}/evidence-files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    JsonNode attach(@PathParam("id") UUID id, ClientMultipartForm form);

    @GET
    @Path("/gaps")
    Gaps gaps();

    record Gaps(List<Gap> items) {}

    @POST
    @Path("/recommendations/{id}/{change}")
    JsonNode change(
            @PathParam("id") UUID id,
            @PathParam("change") String change,
            @HeaderParam("If-Match") String etag,
            @HeaderParam("Idempotency-Key") String key,
            JsonNode command);

    @PUT
    @Path("/recommendations/{id}/{part}")
    JsonNode put(
            @PathParam("id") UUID id,
            @PathParam("part") String part,
            @HeaderParam("If-Match") String etag,
            JsonNode command);

    @GET
    @Path("/reopening-proposals")
    Listed<Proposal> proposals(
            @QueryParam("recommendationId") UUID recommendation,
            @QueryParam("status") String status,
            @QueryParam("limit") int limit);

    @GET
    @Path("/reopening-proposals/{id}")
    Proposal proposal(@PathParam("id") UUID id);

    @GET
    @Path("/evidence/{id}")
    Evidence evidenceOf(@PathParam("id") UUID id);

    @PUT
    @Path("/{kind}/{id}/{part}")
    JsonNode steer(
            @PathParam("kind") String kind,
            @PathParam("id") UUID thing,
            @PathParam("part") String part,
            @HeaderParam("If-Match") String etag,
            JsonNode command);

    /** @param kind actions, measures, evidence, verdicts or reopening-proposals */
    @POST
    @Path("/{kind}/{id}/{report}")
    JsonNode report(
            @PathParam("kind") String kind,
            @PathParam("id") UUID thing,
            @PathParam("report") String report,
            @HeaderParam("If-Match") @Nullable String etag,
            @HeaderParam("Idempotency-Key") String key,
            JsonNode command);

    @GET
    @Path("/actions/{id}")
    Action action(@PathParam("id") UUID id);
}
