package io.throughline.findings.likeness;

import io.throughline.findings.likeness.LabelledPairs.Pair;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How well scores suggest what people called the same.
 *
 * @param shown of the requests that have an earlier same one, how many show one among their first three suggestions
 */
record LikenessReport(double f1, double precision, double recall, long shown, long having) {

    private record Scored(Pair pair, double score) {}

    static LikenessReport of(List<Pair> pairs, List<Double> scores, double threshold) {
        var scored = new java.util.ArrayList<Scored>();
        for (int i = 0; i < pairs.size(); i++) {
            scored.add(new Scored(pairs.get(i), scores.get(i)));
        }
        long wanted = pairs.stream().filter(Pair::same).count();
        // A related one is neither right nor wrong.
        long said = scored.stream()
                .filter(one -> one.score() >= threshold && !one.pair().label().equals(LabelledPairs.RELATED))
                .count();
        long right = scored.stream()
                .filter(one -> one.score() >= threshold && one.pair().same())
                .count();
        var byLater = scored.stream()
                .collect(Collectors.groupingBy(one -> one.pair().later().key()))
                .values()
                .stream()
                .filter(list -> list.stream().anyMatch(one -> one.pair().same()))
                .toList();
        long shown = byLater.stream()
                .filter(list -> list.stream()
                        .sorted(Comparator.comparingDouble(Scored::score).reversed())
                        .limit(3)
                        .anyMatch(one -> one.pair().same()))
                .count();
        return new LikenessReport(
                2.0 * right / (said + wanted),
                said == 0 ? 0 : (double) right / said,
                (double) right / wanted,
                shown,
                byLater.size());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "F1 %.3f (precision %.3f, recall %.3f); one among the first three %d of %d",
                f1,
                precision,
                recall,
                shown,
                having);
    }
}
