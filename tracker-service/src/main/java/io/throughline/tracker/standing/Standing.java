package io.throughline.tracker.standing;

import io.throughline.tracker.source.Councils;
import io.throughline.tracker.source.Gap;
import io.throughline.tracker.source.Inspection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows of one council.
 *
 * @param chosen which council, and the others that there is something of
 * @param latest the latest judgement of each area
 * @param again suggestions that nobody has decided yet; absent where the service that knows does not answer
 */
record Standing(
        Councils.Chosen chosen,
        List<LatestJudgement> latest,
        List<Inspection> inspections,
        Work late,
        Work due,
        Work waiting,
        @Nullable Integer again,
        @Nullable InspectionWindow window,
        Freshness fresh) {

    /** @param lastChange when anything last happened to what was asked for; none where nothing has */
    record Freshness(Instant asOf, @Nullable Instant lastChange) {}

    public GapChart chart() {
        Gap gap = chosen.gap();
        return new GapChart(gap == null ? new Gap(chosen.name(), chosen.code(), 0, 0, 0, 0, 0) : gap);
    }
}
