package io.throughline.chassis.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.throughline.chassis.problem.Unavailable;
import io.throughline.chassis.trace.Traces;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes events in: their effect and the memory of having had it are one transaction. Repeated: no second effect.
 * Unknown: remembered and passed over. Broken: to the dead letters, and what follows with the same key waits behind it.
 * Database away: tried again until it is back, so that nothing is lost and nothing overtakes.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int ATTEMPTS = 3;

    private final ObjectMapper json;
    private final InboxMemory memory;
    private final DeadLetters deadLetters;
    private final EventDelays delays;
    private final Traces traces;
    private volatile boolean stopping;

    Inbox(ObjectMapper json, InboxMemory memory, DeadLetters deadLetters, EventDelays delays, Traces traces) {
        this.json = json;
        this.memory = memory;
        this.deadLetters = deadLetters;
        this.delays = delays;
        this.traces = traces;
    }

    /** What cannot be taken any more comes again at the next start. */
    void stop(@Observes @Priority(1) ShutdownEvent stop) {
        stopping = true;
    }

    /**
     * Returns once each has had its effect, or its place among the dead letters; blocks until then. What came together is one
     * transaction, since a commit each would be slower than what a few writers say; if that fails, each has its own.
     */
    public void take(ConsumerRecords<String, String> received, EventConsumer consumer) {
        if (received.count() == 1 || !takeTogether(received, consumer)) {
            received.forEach(one -> take(one, consumer));
        }
    }

    private boolean takeTogether(ConsumerRecords<String, String> received, EventConsumer consumer) {
        var all = new ArrayList<ConsumerRecord<String, String>>();
        received.forEach(all::add);
        try {
            QuarkusTransaction.requiringNew().run(() -> takeOnce(all, consumer));
            return true;
        } catch (RuntimeException oneByOne) {
            LOG.debugf(oneByOne, "%s takes %d events one by one", consumer.name(), received.count());
            return false;
        }
    }

    private void take(ConsumerRecord<String, String> received, EventConsumer consumer) {
        for (int attempt = 1; ; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> takeOnce(List.of(received), consumer));
                return;
            } catch (RuntimeException failure) {
                if (stopping) {
                    throw failure;
                }
                if (Unavailable.causes(failure)) {
                    LOG.warnf("%s waits for its database: %s", consumer.name(), failure.getMessage());
                    pause(Math.min(2_000, 100L * attempt));
                } else if (broken(failure) != null || attempt >= ATTEMPTS) {
                    if (bury(received, consumer, failure)) {
                        return;
                    }
                } else {
                    pause(50L * attempt);
                }
            }
        }
    }

    private void takeOnce(List<ConsumerRecord<String, String>> received, EventConsumer consumer) {
        memory.shareWithRebuild(consumer);
        var events = deadLetters.holdBack(received, consumer).stream()
                .map(one -> new Arrived(Envelope.parse(json, String.valueOf(one.value())), Traces.of(one.headers())))
                .toList();
        var unknown = memory.remember(
                consumer, events.stream().map(one -> one.event.id()).toList());
        for (var one : events) {
            if (unknown.remove(one.event.id())) {
                traces.takeUp(one.trace, SpanKind.CONSUMER, consumer.name(), () -> take(one.event, consumer));
                // A read model's rows are all found by their keys, so what is not written yet is found too.
                if (events.size() > 1 && !(consumer instanceof ReadModel)) {
                    memory.letGo();
                }
            }
        }
    }

    private void take(Envelope event, EventConsumer consumer) {
        LOG.debugf("%s takes: %s", consumer.name(), event.type());
        consumer.on(event);
        delays.taken(consumer, event);
    }

    private record Arrived(Envelope event, @Nullable String trace) {}

    private boolean bury(ConsumerRecord<String, String> received, EventConsumer consumer, RuntimeException failure) {
        BrokenEvent broken = broken(failure);
        String reason = broken == null ? "the consumer failed: " + failure : String.valueOf(broken.getMessage());
        // What did not fit may be anybody's name: it stands with the dead letter, and not in a log.
        LOG.errorf(
                broken == null ? failure : null,
                "%s could not take %s-%d@%d",
                consumer.name(),
                received.topic(),
                received.partition(),
                received.offset());
        try {
            QuarkusTransaction.requiringNew().run(() -> deadLetters.bury(received, consumer, reason));
            return true;
        } catch (RuntimeException unavailable) {
            LOG.errorf(unavailable, "%s could not bury a dead letter; trying again", consumer.name());
            pause(1_000);
            return false;
        }
    }

    private static @Nullable BrokenEvent broken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenEvent broken) {
                return broken;
            }
        }
        return null;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting", stopped);
        }
    }
}
