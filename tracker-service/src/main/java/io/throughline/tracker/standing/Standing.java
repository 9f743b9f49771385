package io.throughline.tracker.standing;

import io.throughline.tracker.source.Gap;
import io.throughline.tracker.source.Inspection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows of one council.
 *
 * @param known the councils that there is something of, to choose from
 * @param latest the latest judgement of each area
 * @param again suggestions that nobody has decided yet; absent where the service that knows does not answer
 */
record Standing(
        @Nullable String code,
        @Nullable String name,
        List<Gap> known,
        @Nullable Gap gap,
        List<LatestJudgement> latest,
        List<Inspection> inspections,
        Work late,
        Work due,
        Work waiting,
        @Nullable Integer again,
        Instant asOf) {

    public GapChart chart() {
        return new GapChart(gap == null ? new Gap(name, code, 0, 0, 0, 0, 0) : gap);
    }
}
