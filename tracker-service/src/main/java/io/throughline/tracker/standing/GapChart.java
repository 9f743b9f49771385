package io.throughline.tracker.standing;

import io.throughline.tracker.source.Gap;
import java.util.List;

/** Three bars under each other: asked, claimed, verified. */
record GapChart(Gap gap) {

    private static final int WHOLE = 100;

    /** @param width of all that was asked for, in hundredths */
    record Bar(String key, long count, int width) {}

    public List<Bar> bars() {
        return List.of(bar("asked", gap.asked()), bar("claimed", gap.claimed()), bar("verified", gap.verified()));
    }

    /** How the title is worded: the chart says its message. */
    public String message() {
        if (gap.asked() == 0) {
            return "gap_nothing_asked";
        }
        return gap.claimed() == 0 ? "gap_nothing_claimed" : gap.gap() == 0 ? "gap_closed" : "gap_open";
    }

    private Bar bar(String key, long count) {
        return new Bar(key, count, gap.asked() == 0 ? 0 : (int) (WHOLE * count / gap.asked()));
    }
}
