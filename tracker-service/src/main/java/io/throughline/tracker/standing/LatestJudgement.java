package io.throughline.tracker.standing;

import io.throughline.tracker.source.Inspection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The latest judgement of an area.
 *
 * @param before the one before it, where the same kind of inspection made it: grades of different kinds do not compare
 */
record LatestJudgement(Inspection.Judgement judgement, Inspection inspection, Inspection.@Nullable Judgement before) {

    private static final List<String> LADDER =
            List.of("INADEQUATE", "ADEQUATE", "REQUIRES_IMPROVEMENT", "GOOD", "OUTSTANDING");

    /** @param newestFirst a council's inspections */
    static List<LatestJudgement> of(List<Inspection> newestFirst) {
        var latest = new ArrayList<LatestJudgement>();
        var graded = newestFirst.stream()
                .filter(inspection -> !inspection.judgements().isEmpty() && !"NEWS".equals(inspection.kind()))
                .toList();
        if (graded.isEmpty()) {
            return latest;
        }
        Inspection newest = graded.getFirst();
        for (var judgement : newest.judgements()) {
            latest.add(new LatestJudgement(judgement, newest, before(judgement, newest, graded)));
        }
        return latest;
    }

    private static Inspection.@Nullable Judgement before(
            Inspection.Judgement judgement, Inspection newest, List<Inspection> graded) {
        return graded.stream()
                .skip(1)
                .filter(earlier -> earlier.kind().equals(newest.kind()))
                .findFirst()
                .flatMap(earlier -> earlier.judgements().stream()
                        .filter(candidate -> candidate.area().equals(judgement.area()))
                        .findFirst())
                .orElse(null);
    }

    public String change() {
        if (before == null) {
            return "first";
        }
        int step = Integer.compare(LADDER.indexOf(judgement.grade()), LADDER.indexOf(before.grade()));
        return step > 0 ? "better" : step < 0 ? "worse" : "same";
    }
}
