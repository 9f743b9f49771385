package io.throughline.inspections.timeline;

import io.throughline.inspections.timeline.JudgedInspection.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Inspections of an authority and of those whose history it inherited, the oldest first, and each judgement area.
 *
 * @param breaks where the areas of one graded inspection cannot be set beside those of the one before it
 */
record AuthorityTimeline(
        String name,
        String dfeCode,
        List<String> predecessors,
        List<JudgedInspection> inspections,
        List<AreaLine> areas,
        List<Break> breaks) {

    record Break(@Nullable String from, @Nullable String to, List<String> ended, List<String> begun, String note) {}

    static List<AreaLine> lines(List<JudgedInspection> inspections) {
        return inspections.stream()
                .flatMap(inspection -> inspection.judgements().stream().map(Judgement::area))
                .distinct()
                .map(area -> new AreaLine(area, points(area, inspections)))
                .toList();
    }

    private static List<AreaLine.Point> points(String area, List<JudgedInspection> inspections) {
        var points = new ArrayList<AreaLine.Point>();
        JudgedInspection before = null;
        for (var inspection : inspections) {
            for (var judgement : inspection.judgements()) {
                if (judgement.area().equals(area)) {
                    String note = before == null ? null : difference(before, inspection);
                    points.add(new AreaLine.Point(
                            inspection.id(),
                            inspection.startDate(),
                            judgement.grade(),
                            judgement.label(),
                            note == null,
                            note));
                    before = inspection;
                }
            }
        }
        return points;
    }

    private static @Nullable String difference(JudgedInspection before, JudgedInspection after) {
        if (!before.authority().equals(after.authority())) {
            return "Not comparable: another council was judged before.";
        }
        return before.kind().equals(after.kind())
                ? null
                : "Not comparable: judged by another kind of inspection (" + before.kind() + ", then " + after.kind()
                        + ").";
    }

    static List<Break> breaks(List<JudgedInspection> inspections) {
        var breaks = new ArrayList<Break>();
        JudgedInspection before = null;
        for (var inspection : inspections) {
            if (!inspection.judgements().isEmpty()) {
                if (before != null && !Objects.equals(before.framework(), inspection.framework())) {
                    add(breaks, before, inspection);
                }
                before = inspection;
            }
        }
        return breaks;
    }

    private static void add(List<Break> breaks, JudgedInspection before, JudgedInspection after) {
        List<String> ended = missing(before, after);
        List<String> begun = missing(after, before);
        String other = difference(before, after);
        if (other != null || !ended.isEmpty() || !begun.isEmpty()) {
            String note = other != null ? other : "Not comparable: the areas that are judged have changed.";
            breaks.add(new Break(before.framework(), after.framework(), ended, begun, note));
        }
    }

    private static List<String> missing(JudgedInspection of, JudgedInspection in) {
        var there = in.judgements().stream().map(Judgement::area).collect(Collectors.toSet());
        return of.judgements().stream()
                .map(Judgement::area)
                .filter(area -> !there.contains(area))
                .toList();
    }
}
