package io.throughline.chassis.edge;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Asks for each request of somebody signed in whether they have one left. */
class LimitFilter {

    private final Allowances allowances;

    LimitFilter(Allowances allowances) {
        this.allowances = allowances;
    }

    @ServerRequestFilter
    void take(RoutingContext http, UriInfo uri) {
        // Streams last, and are counted where they are opened.
        if (http.user() instanceof QuarkusHttpUser user && !uri.getPath().equals("/v1/events")) {
            Runnable giveBack = allowances.take(caller(user));
            var given = new AtomicBoolean();
            http.addEndHandler(ended -> {
                if (given.compareAndSet(false, true)) {
                    giveBack.run();
                }
            });
        }
    }

    /** A person with two programs has two allowances: a runaway script does not shut out its owner. */
    private static String caller(QuarkusHttpUser user) {
        var principal = user.getSecurityIdentity().getPrincipal();
        return principal instanceof JsonWebToken token
                ? token.getSubject() + " " + token.getClaim("azp")
                : principal.getName();
    }
}
