package io.throughline.chassis.web;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUID version 7 (RFC 9562): begins with the milliseconds since 1970, so that rows of one time lie side by side. Of two that
 * the same process has made the later one is greater, also within a millisecond: what came first is listed first.
 */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;
    private static final AtomicLong LAST = new AtomicLong();

    private Uuid7() {}

    public static UUID next() {
        long now = (System.currentTimeMillis() << COUNTER_BITS) | (RANDOM.nextInt() & 0x7FFL);
        long place = LAST.accumulateAndGet(now, (last, mine) -> mine > last ? mine : last + 1);
        long high = ((place >>> COUNTER_BITS) << 16) | 0x7000L | (place & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
