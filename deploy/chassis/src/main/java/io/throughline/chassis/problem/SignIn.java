package io.throughline.chassis.problem;

import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where pages are served, who is not signed in yet is sent to do it; programs are told instead. */
final class SignIn {

    private static final int FOUND = 302;

    private SignIn() {}

    static Uni<Optional<Response>> redirect(RoutingContext context) {
        @Nullable HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        return authenticator == null
                ? Uni.createFrom().item(Optional.empty())
                : authenticator
                        .getChallenge(context)
                        .map(challenge -> challenge == null || challenge.status != FOUND
                                ? Optional.empty()
                                : Optional.of(Response.status(FOUND)
                                        .header(challenge.headerName.toString(), challenge.headerContent)
                                        .build()));
    }
}
