package io.throughline.chassis.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One walk along the chain. A fault is told where it is and not at every later place. */
final class Walk {

    private static final int ENOUGH = 100;
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Function<AuditEntry, String> marking;
    private final @Nullable Chain anchor;
    private final List<Verdict.Complaint> complaints = new ArrayList<>();
    private Chain chain = Chain.START;
    private long passed;
    private boolean anchored;

    Walk(Function<AuditEntry, String> marking, @Nullable Chain anchor) {
        this.marking = marking;
        this.anchor = anchor;
        this.anchored = anchor == null || anchor.equals(Chain.START);
    }

    long reached() {
        return chain.sequence();
    }

    void pass(AuditEntry entry) {
        long place = Objects.requireNonNull(entry.sequence());
        String hash = Objects.requireNonNullElse(entry.hash(), "");
        passed++;
        if (place != chain.sequence() + 1) {
            complain(entry, "nothing stands between " + chain.sequence() + " and " + place);
        } else if (!marking.apply(entry).equals(entry.mark())) {
            complain(entry, "this service did not write this content");
        } else if (!chain.with(entry).hash().equals(hash)) {
            complain(entry, "it does not follow from the one before it");
        }
        chain = new Chain(place, hash);
        anchored |= chain.equals(anchor);
    }

    void endAt(@Nullable Chain end) {
        if (end == null) {
            complain(null, "the head of the chain is gone");
        } else if (!chain.equals(end)) {
            complain(null, "the chain ends at " + chain.sequence() + " and its head is " + end.sequence());
        }
        if (!anchored) {
            complain(null, "the place that was noted earlier is not in the chain any more");
        }
    }

    void meetWaiting(AuditEntry entry, Instant now) {
        if (!marking.apply(entry).equals(entry.mark())) {
            complain(entry, "this service did not write this content; it has no place in the chain yet");
        } else if (entry.at().plus(LONG).isBefore(now)) {
            complain(entry, "it has waited too long for its place in the chain");
        }
    }

    private void complain(@Nullable AuditEntry entry, String detail) {
        if (complaints.size() < ENOUGH) {
            complaints.add(
                    entry == null
                            ? new Verdict.Complaint(null, null, detail)
                            : new Verdict.Complaint(entry.sequence(), entry.id(), detail));
        }
    }

    Verdict verdict(Chain head, int waiting, Instant at) {
        return new Verdict(complaints.isEmpty(), passed, waiting, head, List.copyOf(complaints), at);
    }
}
