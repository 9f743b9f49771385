package io.throughline.chassis.web;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * A service that is told to stop answers the calls that it has taken, and ends as soon as it has. Quarkus has
 * {@code quarkus.shutdown.timeout} for this, but in 3.30.6 waits all of that time: one of its own steps (it clears
 * Jackson's caches) never says that it is done.
 */
@ApplicationScoped
class CallsUnderWay {

    private static final Logger LOG = Logger.getLogger(CallsUnderWay.class);
    private static final int OUTERMOST = 10_000;

    private final AtomicInteger calls = new AtomicInteger();
    private final Duration patience;

    CallsUnderWay(@ConfigProperty(name = "throughline.http.stop-patience") Duration patience) {
        this.patience = patience;
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, OUTERMOST);
    }

    /** Before anything that a call needs is closed. */
    void awaitEnd(@Observes @Priority(1) ShutdownEvent stopping) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (calls.get() > 0 && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        if (calls.get() > 0) {
            LOG.warnf("Stopped while %d calls were still under way", calls.get());
        }
    }

    private void count(RoutingContext call) {
        if (!isStream(call)) {
            calls.incrementAndGet();
            call.addEndHandler(_ -> calls.decrementAndGet());
        }
        call.next();
    }

    /** One that has no end of its own, and goes on elsewhere from where it was cut. */
    private static boolean isStream(RoutingContext call) {
        String accept = call.request().getHeader("Accept");
        return accept != null && accept.contains("text/event-stream");
    }
}
