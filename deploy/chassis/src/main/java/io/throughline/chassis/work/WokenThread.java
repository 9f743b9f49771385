package io.throughline.chassis.work;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Works when it is woken, and now and then by itself; after a failure it tries again, later each time. */
public final class WokenThread {

    private static final Logger LOG = Logger.getLogger(WokenThread.class);

    private final Duration poll;
    private final Duration gathering;
    private final Round round;
    private final String whatWaits;
    private final Runnable afterFailure;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running;

    /** One piece of the work. */
    public interface Round {
        /** True where there may be more to do at once. */
        boolean work() throws SQLException;
    }

    /**
     * @param whatWaits what the log says when a round fails, as {@code Events wait in the outbox}
     * @param afterFailure what has to be thrown away then
     */
    public WokenThread(String name, Duration poll, Round round, String whatWaits, Runnable afterFailure) {
        this(name, poll, Duration.ZERO, round, whatWaits, afterFailure);
    }

    /** @param gathering how long it waits after it was woken, so that what comes meanwhile is done in the same round */
    public WokenThread(
            String name, Duration poll, Duration gathering, Round round, String whatWaits, Runnable afterFailure) {
        this.poll = poll;
        this.gathering = gathering;
        this.round = round;
        this.whatWaits = whatWaits;
        this.afterFailure = afterFailure;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    public void start() {
        running = true;
        thread.start();
    }

    public void wake() {
        work.release();
    }

    /** Returns once the round under way is done, or after ten seconds. */
    public void stop() throws InterruptedException {
        running = false;
        work.release();
        thread.join(Duration.ofSeconds(10));
    }

    private void run() {
        int failures = 0;
        while (running) {
            try {
                if (work.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS) && running) {
                    Thread.sleep(gathering);
                }
                work.drainPermits();
                while (running && round.work()) {
                    // there may be more
                }
                failures = 0;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | RuntimeException failure) {
                failures++;
                if (failures == 1 || failures % 20 == 0) {
                    LOG.warnf("%s (attempt %d): %s", whatWaits, failures, failure.getMessage());
                }
                afterFailure.run();
                pause(Math.min(2_000, 100L << Math.min(failures, 5)));
            }
        }
    }

    private void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
