package io.throughline.tracker.standing;

import io.throughline.tracker.source.Gap;
import java.util.List;

/** Three bars under each other: asked, claimed, verified. */
record GapChart(Gap gap) {

    private static final int WIDTH = 440;
    private static final int LABELS = 132;
    private static final int STEP = 44;

    /** @param y where it begins; its figure stands at {@code end} */
    record Bar(String key, long count, int y, int width, int end) {}

    public List<Bar> bars() {
        return List.of(
                bar("asked", gap.asked(), 0), bar("claimed", gap.claimed(), 1), bar("verified", gap.verified(), 2));
    }

    /** How the title is worded: the chart says its message. */
    public String message() {
        if (gap.asked() == 0) {
            return "gap_nothing_asked";
        }
        return gap.claimed() == 0 ? "gap_nothing_claimed" : gap.gap() == 0 ? "gap_closed" : "gap_open";
    }

    private Bar bar(String key, long count, int place) {
        int width = gap.asked() == 0 ? 0 : (int) (WIDTH * count / gap.asked());
        return new Bar(key, count, place * STEP, width, LABELS + width + 8);
    }
}
