package io.throughline.tracker.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Somebody chooses the language of the pages, also before they are signed in. */
@Path("/language")
@PermitAll
class LanguageResource {

    private static final int A_YEAR = 31_536_000;

    /** Leads back to the page on which it was chosen, and to nobody else's. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@RestForm("to") @Nullable String to, @HeaderParam("Referer") @Nullable String from) {
        Locale chosen = Languages.named(to).orElse(Languages.OURS);
        var cookie = new NewCookie.Builder(Languages.COOKIE)
                .value(chosen.toLanguageTag())
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(back(from)).cookie(cookie).build();
    }

    private static URI back(@Nullable String from) {
        try {
            URI page = URI.create(from == null ? "/" : from);
            String path = page.getRawPath();
            boolean ours = path != null && path.startsWith("/") && !path.startsWith("//");
            return URI.create((ours ? path : "/") + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()));
        } catch (IllegalArgumentException unreadable) {
            return URI.create("/");
        }
    }
}
