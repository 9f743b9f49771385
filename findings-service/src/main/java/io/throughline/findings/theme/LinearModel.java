package io.throughline.findings.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weights that features have for outcomes, as a training program beside the tests found them. A file of weights has a
 * line per feature: its name, a tab, and {@code outcome=weight} for each outcome that it speaks for or against.
 */
final class LinearModel {

    /** The feature that every text has. */
    static final String ALWAYS = "*";

    private record Votes(int[] outcomes, double[] weights) {}

    private final List<String> outcomes;
    private final Map<String, Votes> votes = new HashMap<>();

    /** @param weights by feature and outcome */
    LinearModel(Map<String, Map<String, Double>> weights) {
        outcomes = weights.values().stream()
                .flatMap(ofFeature -> ofFeature.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        weights.forEach((feature, ofFeature) -> {
            var names = List.copyOf(ofFeature.keySet());
            votes.put(
                    feature,
                    new Votes(
                            names.stream().mapToInt(outcomes::indexOf).toArray(),
                            names.stream().mapToDouble(ofFeature::get).toArray()));
        });
    }

    static LinearModel named(String file) {
        var weights = new HashMap<String, Map<String, Double>>();
        for (var line : Resources.lines(file)) {
            int tab = line.indexOf('\t');
            var ofFeature = new HashMap<String, Double>();
            for (var pair : List.of(line.substring(tab + 1).split(" ", -1))) {
                int equals = pair.indexOf('=');
                ofFeature.put(pair.substring(0, equals), Double.valueOf(pair.substring(equals + 1)));
            }
            weights.put(line.substring(0, tab), ofFeature);
        }
        return new LinearModel(weights);
    }

    /** How likely each outcome is, taken by itself, between 0 and 1. */
    Map<String, Double> likelihoods(Map<String, Double> features) {
        var scores = new double[outcomes.size()];
        add(scores, votes.get(ALWAYS), 1);
        features.forEach((feature, value) -> add(scores, votes.get(feature), value));
        var likelihoods = new HashMap<String, Double>();
        for (int i = 0; i < scores.length; i++) {
            likelihoods.put(outcomes.get(i), 1 / (1 + Math.exp(-scores[i])));
        }
        return likelihoods;
    }

    private static void add(double[] scores, @Nullable Votes votes, double value) {
        if (votes != null) {
            for (int i = 0; i < votes.outcomes.length; i++) {
                scores[votes.outcomes[i]] += votes.weights[i] * value;
            }
        }
    }
}
