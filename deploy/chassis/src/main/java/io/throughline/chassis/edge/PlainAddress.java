package io.throughline.chassis.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.throughline.chassis.problem.CommonProblem;
import io.throughline.chassis.problem.Door;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** No address holds a NUL: the database has no text with one, and nobody means one. */
@ApplicationScoped
class PlainAddress {

    private static final int EARLY = 9_500;

    private final Door door;

    PlainAddress(Door door) {
        this.door = door;
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (request.request().uri().contains("%00")) {
                        door.refuse(request, CommonProblem.malformed("An address holds no NUL."));
                    } else {
                        request.next();
                    }
                },
                EARLY);
    }
}
