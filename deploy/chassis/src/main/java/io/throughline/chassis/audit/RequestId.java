package io.throughline.chassis.audit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives each request the id under which logs, answer and audit speak of it: the caller's own where it is a plain one. */
@ApplicationScoped
class RequestId {

    private static final String HEADER = "X-Request-Id";
    private static final int EARLY = 9_000;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    String given = request.request().getHeader(HEADER);
                    String id = given != null && PLAIN.matcher(given).matches()
                            ? given
                            : UUID.randomUUID().toString();
                    request.put(HEADER, id);
                    request.response().putHeader(HEADER, id);
                    request.next();
                },
                EARLY);
    }

    static String of(RoutingContext request) {
        return request.get(HEADER);
    }
}
