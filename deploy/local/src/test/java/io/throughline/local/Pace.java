package io.throughline.local;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** So many a second, at even distances; who is late does not wait. */
final class Pace {

    /** Of the distance at the end: slower than this nobody begins. */
    private static final double SLOWEST = 20;

    private final long distance;
    private final long rising;
    private final long begun = System.nanoTime();
    private long next = begun;

    Pace(int aSecond) {
        this(aSecond, Duration.ZERO);
    }

    /** @param rising how long it takes until there are as many: a house that has just opened is not full at once */
    Pace(int aSecond, Duration rising) {
        distance = 1_000_000_000L / aSecond;
        this.rising = rising.toNanos();
    }

    void await() {
        double slower = Math.clamp((double) rising / (System.nanoTime() - begun + 1), 1, SLOWEST);
        next += (long) (distance * slower);
        for (long left = next - System.nanoTime(); left > 0; left = next - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
