package io.throughline.tracker.source;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** A service's record of who did what. */
@Path("/v1/audit")
public interface AuditSource {

    @GET
    Listed<AuditEntry> entries(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("resourceId") @Nullable String resource,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("/verification")
    Verification verification();
}
