package io.throughline.findings.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Trains the weights of one yes-or-no question, feature by feature in turn, so that the same examples give the same weights. */
final class Logistic {

    private static final int FEWEST = 3;
    private static final double STEEPEST = 0.25;

    /** @param weight how much the example counts */
    record Example(Map<String, Double> features, boolean yes, double weight) {}

    /** Where a feature occurs, and how strongly. */
    private record Column(String feature, int[] at, double[] value) {}

    private final double[] counts;
    private final double[] wanted;
    private final double[] margins;
    private final double[] likely;
    private final List<Column> columns = new ArrayList<>();

    private Logistic(List<Example> examples) {
        int size = examples.size();
        counts = examples.stream().mapToDouble(Example::weight).toArray();
        wanted = examples.stream().mapToDouble(e -> e.yes() ? 1 : 0).toArray();
        margins = new double[size];
        likely = new double[size];
        Arrays.fill(likely, 0.5);
        var found = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < size; i++) {
            int at = i;
            found.computeIfAbsent(LinearModel.ALWAYS, key -> new ArrayList<>()).add(at);
            examples.get(i)
                    .features()
                    .keySet()
                    .forEach(feature -> found.computeIfAbsent(feature, key -> new ArrayList<>())
                            .add(at));
        }
        found.forEach((feature, rows) -> {
            if (rows.size() >= FEWEST) {
                columns.add(new Column(
                        feature,
                        rows.stream().mapToInt(row -> row).toArray(),
                        rows.stream()
                                .mapToDouble(row -> examples.get(row).features().getOrDefault(feature, 1.0))
                                .toArray()));
            }
        });
    }

    /**
     * @param trust how far the examples outweigh the wish for small weights
     * @param rounds how often each feature has its turn
     * @param still the smallest step that is worth taking
     */
    record Way(double trust, int rounds, double still) {}

    static Map<String, Double> weights(List<Example> examples, Way way) {
        var logistic = new Logistic(examples);
        var weights = new HashMap<String, Double>();
        for (int round = 0; round < way.rounds(); round++) {
            for (var column : logistic.columns) {
                weights.merge(
                        column.feature(),
                        logistic.step(column, weights.getOrDefault(column.feature(), 0.0), way),
                        Double::sum);
            }
        }
        return weights;
    }

    private double step(Column column, double weight, Way way) {
        double slope = weight;
        double bend = 1;
        for (int n = 0; n < column.at().length; n++) {
            int at = column.at()[n];
            double strength = way.trust() * counts[at] * column.value()[n];
            slope += strength * (likely[at] - wanted[at]);
            bend += strength * column.value()[n] * STEEPEST;
        }
        double step = -slope / bend;
        if (Math.abs(step) < way.still()) {
            return 0;
        }
        for (int n = 0; n < column.at().length; n++) {
            int at = column.at()[n];
            margins[at] += step * column.value()[n];
            likely[at] = 1 / (1 + StrictMath.exp(-margins[at]));
        }
        return step;
    }

    /** Weights as a file that {@link LinearModel} reads; those that hardly count are left out. */
    static String written(Map<String, Map<String, Double>> byFeature, double least) {
        var text = new StringBuilder();
        new TreeMap<>(byFeature).forEach((feature, outcomes) -> {
            var pairs = new ArrayList<String>();
            new TreeMap<>(outcomes).forEach((outcome, weight) -> {
                if (Math.abs(weight) >= least) {
                    pairs.add(outcome + "=" + Math.round(weight * 100) / 100.0);
                }
            });
            if (!pairs.isEmpty()) {
                text.append(feature)
                        .append('\t')
                        .append(String.join(" ", pairs))
                        .append('\n');
            }
        });
        return text.toString();
    }
}
