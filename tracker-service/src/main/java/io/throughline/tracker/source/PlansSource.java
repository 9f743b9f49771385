package io.throughline.tracker.source;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;
import org.jspecify.annotations.Nullable;

/** Plans of this service, by the door that all others use. */
@Path("/v1/plans")
@RegisterRestClient(configKey = "tracker")
@RegisterClientHeaders(ReadersToken.class)
public interface PlansSource {

    @GET
    Listed<Plan> list(
            @QueryParam("authority") @Nullable String authority,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @POST
    Plan make(@HeaderParam("Idempotency-Key") String key, JsonNode command);

    @GET
    @Path("/{id}")
    Plan get(@PathParam("id") UUID id);

    @PATCH
    @Path("/{id}")
    Plan amend(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, JsonNode command);

    @GET
    @Path("/{id}/coverage")
    Coverage coverage(@PathParam("id") UUID id);

    @GET
    @Path("/{id}/submissions")
    Listed<Submission> submissions(@PathParam("id") UUID id);

    @GET
    @Path("/{id}/submissions/{number}")
    Submission submission(@PathParam("id") UUID id, @PathParam("number") int number);

    @POST
    @Path("/{id}/submissions")
    JsonNode submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String etag,
            @HeaderParam("Idempotency-Key") String key,
            JsonNode command);

    @GET
    @Path("/{id}/progress")
    Progress progress(@PathParam("id") UUID id, @QueryParam("from") String from, @QueryParam("to") String to);

    @GET
    @Path("/{id}/documents/{file}")
    Response document(
            @PathParam("id") UUID id,
            @PathParam("file") String file,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to);

    @POST
    @Path("/{id}/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Imported importing(@PathParam("id") UUID id, @QueryParam("dryRun") boolean dryRun, ClientMultipartForm form);
}
