package io.throughline.chassis.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * The latest events, in memory, for all who listen in this replica. Bounded: who is too slow for it reads the same from the
 * database at their own pace, and nobody else waits for them.
 */
@ApplicationScoped
class RecentEvents {

    private static final int KEPT = 2_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final List<StreamEvent> events = new ArrayList<>();
    private long end = -1;
    private boolean closed;

    /** What memory says about a place. */
    sealed interface Answer {}

    record Next(List<StreamEvent> events) implements Answer {}

    /** It is older than what memory holds. */
    record TooOld() implements Answer {}

    record Nothing() implements Answer {}

    record Closed() implements Answer {}

    boolean isOpen() {
        return end() >= 0;
    }

    void open(long from) {
        locked(() -> end = from);
    }

    long end() {
        lock.lock();
        try {
            return end;
        } finally {
            lock.unlock();
        }
    }

    void add(List<StreamEvent> fresh) {
        if (!fresh.isEmpty()) {
            locked(() -> {
                events.addAll(fresh);
                events.subList(0, Math.max(0, events.size() - KEPT)).clear();
                end = fresh.getLast().number();
            });
        }
    }

    void close() {
        locked(() -> closed = true);
    }

    /** Wakes all who wait, so that those whose reader is gone see it. */
    void lookUp() {
        locked(() -> {});
    }

    /**
     * What comes after this place; waits for it where there is nothing yet.
     *
     * @param gone true once nobody wants to know any more
     */
    Answer after(long number, int limit, Duration patience, BooleanSupplier gone) throws InterruptedException {
        long nanos = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (!closed && !gone.getAsBoolean() && (end < 0 || number >= end)) {
                if (nanos <= 0) {
                    return new Nothing();
                }
                nanos = news.awaitNanos(nanos);
            }
            if (closed || gone.getAsBoolean()) {
                return new Closed();
            }
            // Numbers have no gaps, so the place in the list follows from the number.
            long index = number - (end - events.size());
            if (index < 0) {
                return new TooOld();
            }
            return new Next(List.copyOf(events.subList((int) index, Math.min(events.size(), (int) index + limit))));
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
