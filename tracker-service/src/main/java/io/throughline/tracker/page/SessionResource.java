package io.throughline.tracker.page;

import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

@Path("/")
@RunOnVirtualThread
class SessionResource {

    private final OidcSession session;

    SessionResource(OidcSession session) {
        this.session = session;
    }

    /** Where the issuer sends people back to; from here they are led to the page that they wanted. */
    @GET
    @Path("signed-in")
    @Authenticated
    public Response signedIn() {
        return Response.seeOther(URI.create("/")).build();
    }

    @POST
    @Path("sign-out")
    @Authenticated
    public Response signOut() {
        session.logout().await().indefinitely();
        return Response.seeOther(URI.create("/signed-out")).build();
    }

    @GET
    @Path("signed-out")
    @PermitAll
    public TemplateInstance signedOut() {
        return new SignedOutPage();
    }

    record SignedOutPage() implements TemplateInstance {}
}
