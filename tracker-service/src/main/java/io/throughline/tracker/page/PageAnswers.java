package io.throughline.tracker.page;

import io.quarkus.qute.TemplateInstance;
import io.throughline.chassis.problem.ProblemDocument;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** What every page's answer carries, and a page for a problem where a person reads and not a program. */
class PageAnswers {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    @ServerResponseFilter
    void complete(ContainerRequestContext request, ContainerResponseContext response, UriInfo uri) {
        if (uri.getPath().startsWith("/v1")) {
            return;
        }
        if (response.getEntity() instanceof ProblemDocument problem && isRead(request)) {
            response.setEntity(page(problem, request), null, MediaType.valueOf("text/html;charset=UTF-8"));
        }
        var headers = response.getHeaders();
        headers.putSingle("Content-Security-Policy", POLICY);
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        if (!headers.containsKey("Cache-Control")) {
            headers.putSingle("Cache-Control", "no-store");
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        @Nullable String accept = request.getHeaderString("Accept");
        return accept != null && accept.contains(MediaType.TEXT_HTML);
    }

    private static String page(ProblemDocument problem, ContainerRequestContext request) {
        TemplateInstance page = new ProblemPage(problem);
        Cookie chosen = request.getCookies().get(Languages.COOKIE);
        return Languages.speaking(
                chosen == null ? null : chosen.getValue(), request.getHeaderString("Accept-Language"), page::render);
    }
}
