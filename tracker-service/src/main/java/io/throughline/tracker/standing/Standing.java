package io.throughline.tracker.standing;

import io.throughline.tracker.source.Councils;
import io.throughline.tracker.source.Duty;
import io.throughline.tracker.source.Gap;
import io.throughline.tracker.source.Inspection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
        List<Owed> owed,
        @Nullable Integer again,
        @Nullable InspectionWindow window,
        Freshness fresh) {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    /** What a council owes to the inspectorate, and whether its day is past. */
    record Owed(Duty duty, boolean late) {}

    /** @param lastChange when anything last happened to what was asked for; none where nothing has */
    record Freshness(Instant asOf, @Nullable Instant lastChange) {}

    /** The address of the whole list of which the first are shown. */
    public String listed(String due) {
        String code = chosen.code();
        return "/recommendations?view=list&due=" + due + (code == null ? "" : "&authority=" + code);
    }

    /** Inspectors have not come when they usually do, or their letter is not here. */
    public boolean isWindowOver() {
        return window != null && window.isOverOn(LocalDate.ofInstant(fresh.asOf(), COUNCIL));
    }

    public GapChart chart() {
        Gap gap = chosen.gap();
        return new GapChart(gap == null ? new Gap(chosen.name(), chosen.code(), 0, 0, 0, 0, 0) : gap);
    }
}
