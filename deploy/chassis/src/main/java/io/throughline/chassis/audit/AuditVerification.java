package io.throughline.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the whole chain and says where it is not as it was written. */
@ApplicationScoped
class AuditVerification {

    private static final int PART = 2_000;

    private final AuditEntries entries;
    private final ChainHead head;
    private final AuditKey key;
    private final Clock clock;

    AuditVerification(AuditEntries entries, ChainHead head, AuditKey key, Clock clock) {
        this.entries = entries;
        this.head = head;
        this.key = key;
        this.clock = clock;
    }

    /** @param anchor an end of the chain that somebody noted earlier */
    @Transactional
    Verdict verify(@Nullable Chain anchor) {
        // All of one moment: the chain grows while it is walked.
        head.holdStill();
        Instant now = clock.instant();
        Chain end = head.get();
        var walk = new Walk(key::mark, anchor);
        List<AuditEntry> part;
        do {
            part = entries.after(walk.reached(), PART);
            part.forEach(walk::pass);
        } while (part.size() == PART);
        walk.endAt(end);
        List<AuditEntry> waiting = entries.waiting(PART);
        waiting.forEach(entry -> walk.meetWaiting(entry, now));
        return walk.verdict(end == null ? Chain.START : end, waiting.size(), now);
    }
}
