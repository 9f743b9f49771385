package io.throughline.tracker.source;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;

/** Many reports at once, of inspections-service. */
@Path("/v1/imports")
@RegisterRestClient(configKey = "inspections")
@RegisterClientHeaders(ReadersToken.class)
public interface IntakesSource {

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Intake begin(ClientMultipartForm reports);

    @GET
    @Path("/{id}")
    Intake get(@PathParam("id") UUID id);
}
