package io.throughline.tracker.page;

import io.throughline.chassis.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * A form of ours is sent from a page of ours. Browsers say where a request comes from, and cannot be made to lie about it;
 * so forms need no secret in them, and one that was open over night still works.
 */
class SameOrigin {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter
    void check(ContainerRequestContext request, UriInfo uri) {
        if (READING.contains(request.getMethod()) || uri.getPath().startsWith("/v1")) {
            return;
        }
        String site = request.getHeaderString("Sec-Fetch-Site");
        boolean ours = site == null
                ? isOurs(request.getHeaderString("Origin"), request.getHeaderString("Host"))
                : "same-origin".equals(site);
        if (!ours) {
            throw foreign();
        }
    }

    private static boolean isOurs(@Nullable String origin, @Nullable String host) {
        return origin != null && host != null && host.equals(authority(origin));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    static Problem foreign() {
        return Problem.of(
                403,
                "pages:foreign",
                "This was not sent from one of our pages",
                "Open the page here and send the form again. Nothing was changed.");
    }
}
