package io.throughline.chassis.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Headers of every answer, also of those that no resource gives: files, the API's page, refusals at the door. */
@ApplicationScoped
class AnswerHeaders {

    private static final int FIRST = 11_000;

    /** Of what is no page; those that are say more. */
    private static final String NO_PAGE =
            String.join("; ", "default-src 'none'", "form-action 'none'", "base-uri 'none'", "frame-ancestors 'none'");

    /** The page that lets the API be tried is the framework's, and writes into itself. */
    private static final String API_PAGE = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self' 'unsafe-inline'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "form-action 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final String POLICY = "Content-Security-Policy";

    private final Optional<String> hsts;

    AnswerHeaders(@ConfigProperty(name = "throughline.http.hsts") Optional<String> hsts) {
        this.hsts = hsts;
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    // At the end, and only what nobody has said: of two policies browsers obey both.
                    request.addHeadersEndHandler(end -> {
                        var headers = request.response().headers();
                        headers.set("X-Content-Type-Options", "nosniff");
                        hsts.ifPresent(value -> headers.set("Strict-Transport-Security", value));
                        if (!headers.contains(POLICY)) {
                            headers.set(POLICY, request.request().uri().startsWith("/docs") ? API_PAGE : NO_PAGE);
                        }
                    });
                    request.next();
                },
                FIRST);
    }
}
