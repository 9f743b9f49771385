package io.throughline.tracker.again;

import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.source.Recurrence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a pair and what was not taken; nothing of it is lost.
 *
 * @param pair as it is now; null where one of the two is no longer there
 * @param meanwhile what somebody else said of it since the page was opened
 */
record Refused(
        @Nullable Recurrence pair,
        Recurrence.@Nullable Decision meanwhile,
        String relation,
        String reason,
        List<Complaint> complaints) {

    private static final int STALE = 412;

    static Refused of(Problem refusal, @Nullable Recurrence pair, String relation, String reason) {
        var meanwhile = pair == null || refusal.status() != STALE ? null : pair.decision();
        return new Refused(pair, meanwhile, relation, reason, meanwhile == null ? Complaint.of(refusal) : List.of());
    }

    public boolean isOf(Recurrence one) {
        return pair != null
                && pair.later().equals(one.later())
                && pair.earlier().equals(one.earlier());
    }
}
