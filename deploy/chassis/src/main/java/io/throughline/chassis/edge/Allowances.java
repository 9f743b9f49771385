package io.throughline.chassis.edge;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What each caller has left, in this replica. */
@ApplicationScoped
class Allowances {

    /** Who was not heard of for longest is forgotten first, and begins anew. */
    private static final int REMEMBERED = 10_000;

    private final long perSecond;
    private final long burst;
    private final int atOnce;
    private final Map<String, Allowance> callers = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Allowance(Bucket bucket, AtomicInteger underWay) {}

    Allowances(
            @ConfigProperty(name = "throughline.limits.per-second") long perSecond,
            @ConfigProperty(name = "throughline.limits.burst") long burst,
            @ConfigProperty(name = "throughline.limits.at-once") int atOnce) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.atOnce = atOnce;
    }

    /** Takes one request's worth; what is returned gives back its place among those under way. */
    Runnable take(String caller) {
        Allowance allowance = of(caller);
        var probe = allowance.bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw LimitProblem.tooFast(
                    1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
        }
        if (allowance.underWay.incrementAndGet() > atOnce) {
            allowance.underWay.decrementAndGet();
            throw LimitProblem.tooManyAtOnce(atOnce);
        }
        return allowance.underWay::decrementAndGet;
    }

    private Allowance of(String caller) {
        synchronized (callers) {
            return callers.computeIfAbsent(caller, fresh -> new Allowance(bucket(), new AtomicInteger()));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
