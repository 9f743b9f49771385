package io.throughline.chassis.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param client the program that they use
 * @param authority the one council that they reach, where it is one
 * @param purpose what they say it is for, in the X-Purpose header
 * @param changing the method and path of a request that may change something
 */
record Caller(
        String subject,
        @Nullable String client,
        List<String> roles,
        @Nullable String authority,
        @Nullable String purpose,
        @Nullable String requestId,
        @Nullable Request changing) {

    record Request(String method, String path) {}

    static Caller service(String subject) {
        return new Caller(subject, null, List.of("system"), null, null, null, null);
    }
}
