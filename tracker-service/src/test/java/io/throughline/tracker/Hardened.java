package io.throughline.tracker;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service as it runs where others can reach it, with limits that a test reaches soon. */
public final class Hardened implements QuarkusTestProfile {

    static final int BURST = 40;
    static final int AT_ONCE = 3;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "throughline.limits.per-second",
                "20",
                "throughline.limits.burst",
                String.valueOf(BURST),
                "throughline.limits.at-once",
                String.valueOf(AT_ONCE),
                "quarkus.http.idle-timeout",
                "3s",
                "throughline.retention.look-every",
                "1s",
                "throughline.http.hsts",
                "max-age=31536000; includeSubDomains");
    }
}
