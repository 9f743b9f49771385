package io.throughline.local;

import java.util.concurrent.locks.LockSupport;

/** So many a second, at even distances; who is late does not wait. */
final class Pace {

    private final long distance;
    private long next = System.nanoTime();

    Pace(int aSecond) {
        distance = 1_000_000_000L / aSecond;
    }

    void await() {
        next += distance;
        for (long left = next - System.nanoTime(); left > 0; left = next - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
