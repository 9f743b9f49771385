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

/** inspections-service, as pages ask it. */
@Path("/v1/inspections")
@RegisterRestClient(configKey = "inspections")
@RegisterClientHeaders(ReadersToken.class)
public interface InspectionsSource {

    @GET
    Listed<Inspection> list(
            @QueryParam("authority") @Nullable String authority,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("/{id}")
    Inspection get(@PathParam("id") UUID id);

    @GET
    @Path("/{id}/report/text")
    Words words(@PathParam("id") UUID id);

    @GET
    @Path("/{id}/report")
    Response document(@PathParam("id") UUID id);

    @PATCH
    @Path("/{id}")
    Inspection amend(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, JsonNode patch);

    @POST
    @Path("/{id}/withdrawal")
    Inspection withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, JsonNode command);

    @POST
    @Path("/{id}/re-reading")
    Inspection readAgain(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag);

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Inspection send(ClientMultipartForm form);
}
