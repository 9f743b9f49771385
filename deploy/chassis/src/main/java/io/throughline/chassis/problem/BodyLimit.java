package io.throughline.chassis.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that announces itself as too large before any of it is read. The server's own limit, which lies higher,
 * ends those that do not announce themselves; it can only close the door without a word.
 */
@ApplicationScoped
class BodyLimit {

    private static final int FIRST = 10_000;

    private final long limit;
    private final Door door;

    BodyLimit(@ConfigProperty(name = "throughline.http.max-announced-body") MemorySize limit, Door door) {
        this.limit = limit.asLongValue();
        this.door = door;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (announced(context.request().getHeader("Content-Length")) > limit) {
                        // Read on without keeping it: a client that is still sending would not see the answer
                        // otherwise.
                        context.request().resume();
                        door.refuse(context, CommonProblem.tooLarge(limit));
                    } else {
                        context.next();
                    }
                },
                FIRST);
    }

    private static long announced(@org.jspecify.annotations.Nullable String length) {
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
