package io.throughline.chassis.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.throughline.chassis.work.WokenThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives what was entered its place in the chain, one replica at a time, so that no write waits for another's. The lock is
 * the chain's head itself.
 */
@ApplicationScoped
class AuditSealer {

    private static final int BATCH = 1_000;
    /** Nobody waits for a seal, and each round costs what a small write does. */
    private static final Duration GATHERING = Duration.ofMillis(200);

    private final AuditEntries entries;
    private final ChainHead head;
    private final WokenThread thread;

    AuditSealer(AuditEntries entries, ChainHead head, @ConfigProperty(name = "throughline.audit.poll") Duration poll) {
        this.entries = entries;
        this.head = head;
        this.thread = new WokenThread(
                "audit-sealer",
                poll,
                GATHERING,
                this::sealBatch,
                "Audit entries wait for their place in the chain",
                () -> {});
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        thread.stop();
    }

    void wake() {
        thread.wake();
    }

    private boolean sealBatch() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Chain chain = head.forSealing();
            // A statement of its own: it has to see what the previous holder of the head has sealed.
            List<AuditEntry> waiting = entries.waiting(BATCH);
            if (!waiting.isEmpty()) {
                head.moveOn(chain, waiting);
            }
            return waiting.size() == BATCH;
        });
    }
}
