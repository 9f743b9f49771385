package io.throughline.chassis.web;

import java.security.SecureRandom;
import java.util.UUID;

/** UUID version 7 (RFC 9562): begins with the milliseconds since 1970, so that rows of one time lie side by side. */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
