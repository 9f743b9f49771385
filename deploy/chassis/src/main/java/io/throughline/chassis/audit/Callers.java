package io.throughline.chassis.audit;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.actor.CurrentActor;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Finds out who asks: the person or system of the request under way, or else this service itself. */
@ApplicationScoped
class Callers {

    private static final int PURPOSE = 200;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final CurrentVertxRequest http;
    private final CurrentActor actor;
    private final String service;

    Callers(
            CurrentVertxRequest http,
            CurrentActor actor,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.http = http;
        this.actor = actor;
        this.service = service;
    }

    /** True inside a request that may change something. */
    boolean mayChange() {
        RoutingContext request = request();
        return request != null && !READING.contains(request.request().method());
    }

    /** @param by who it is where no request is under way */
    Caller now(@Nullable String by) {
        RoutingContext request = request();
        if (request == null) {
            return Caller.service(by == null ? Actor.system(service).subject() : by);
        }
        Actor asking = actor.get();
        return new Caller(
                asking.subject(),
                actor.client(),
                asking.roles().stream().sorted().toList(),
                actor.reach().only(),
                purpose(request.request().getHeader("X-Purpose")),
                RequestId.of(request),
                mayChange() ? new Caller.Request(request.request().method().name(), request.normalizedPath()) : null);
    }

    private static @Nullable String purpose(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        return said.strip().substring(0, Math.min(PURPOSE, said.strip().length()));
    }

    private @Nullable RoutingContext request() {
        return Arc.container().requestContext().isActive() ? http.getCurrent() : null;
    }
}
