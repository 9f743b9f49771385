package io.throughline.testkit.bad;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/silent")
class SilentResource {

    @GET
    @RolesAllowed("viewer")
    String says() {
        return "who may";
    }

    @POST
    String saysNothing() {
        return "";
    }
}
