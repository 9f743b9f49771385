package io.throughline.findings.finding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a finding said at one time.
 *
 * @param event what made it say so
 * @param actor who: an opaque subject
 */
record FindingVersionView(
        long version,
        String event,
        FindingState finding,
        @Nullable String reason,
        String actor,
        Instant at) {

    static FindingVersionView of(FindingVersion kept) {
        return new FindingVersionView(kept.version, kept.event, kept.state, kept.reason, kept.actor, kept.at);
    }
}
