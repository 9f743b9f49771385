package io.throughline.chassis.stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.throughline.chassis.work.WokenThread;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one reader of new events in this replica: numbers what is settled, reads on from where it was, and hands it to all who
 * listen. It is woken by its own replica's commits, and looks by itself now and then for what others have committed.
 */
@ApplicationScoped
public class StreamTail {

    private static final int BATCH = 1_000;
    /** Too short to be seen, and long enough to spare most rounds while much is written. */
    private static final Duration GATHERING = Duration.ofMillis(25);

    private static final int FIRST = 0;

    private final StreamRows rows;
    private final RecentEvents recent;
    private final WokenThread thread;

    StreamTail(StreamRows rows, RecentEvents recent, @ConfigProperty(name = "throughline.stream.poll") Duration poll) {
        this.rows = rows;
        this.recent = recent;
        this.thread = new WokenThread("stream-tail", poll, GATHERING, this::readOn, "Streams stand still", () -> {});
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    /** Before the server waits for its requests to end: those that stream would never. */
    void stop(@Observes @Priority(FIRST) ShutdownEvent stopping) throws InterruptedException {
        recent.close();
        thread.stop();
    }

    public void wake() {
        thread.wake();
    }

    private boolean readOn() {
        int numbered = rows.hasUnnumbered() ? QuarkusTransaction.requiringNew().call(() -> rows.numberOn(BATCH)) : 0;
        if (!recent.isOpen()) {
            recent.open(rows.end());
        }
        List<StreamEvent> fresh = rows.after(recent.end(), BATCH);
        recent.add(fresh);
        return numbered == BATCH || fresh.size() == BATCH;
    }
}
