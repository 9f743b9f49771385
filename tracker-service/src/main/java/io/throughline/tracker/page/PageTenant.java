package io.throughline.tracker.page;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** A browser is led to the sign-in; a program that calls the API is told that its token is missing. */
@ApplicationScoped
class PageTenant implements TenantResolver {

    private static final String PAGES = "pages";
    private static final String EVENTS = "/v1/events";
    private static final String SESSION = "q_session_" + PAGES;

    @Override
    public @Nullable String resolve(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.equals(EVENTS) && cameByBrowser(context)) {
            return PAGES;
        }
        boolean page = !path.startsWith("/v1") && !path.startsWith("/docs") && !path.startsWith("/openapi");
        return page ? PAGES : null;
    }

    /** EventSource cannot send a token; nothing but reading can be done there. */
    private static boolean cameByBrowser(RoutingContext context) {
        return context.request().getHeader("Authorization") == null
                && context.request().cookies().stream()
                        .anyMatch(cookie -> cookie.getName().startsWith(SESSION));
    }
}
