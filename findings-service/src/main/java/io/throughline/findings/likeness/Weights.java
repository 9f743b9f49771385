package io.throughline.findings.likeness;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the training program learned: a weight for each feature, and how usual each concern is. */
final class Weights {

    private static final Weights STANDARD = new Weights(Lines.of("likeness.weights"));

    private final Map<Feature, Double> features = new EnumMap<>(Feature.class);
    private final Map<Integer, Double> usual = new HashMap<>();

    Weights(List<String> lines) {
        for (var line : lines) {
            String[] parts = line.split("=", 2);
            double value = Double.parseDouble(parts[1]);
            if (parts[0].startsWith("usual ")) {
                usual.put(Concerns.standard().number(parts[0].substring("usual ".length())), value);
            } else {
                features.put(Feature.valueOf(parts[0]), value);
            }
        }
    }

    static Weights standard() {
        return STANDARD;
    }

    double usual(int concern) {
        return usual.getOrDefault(concern, 0.0);
    }

    /** From 0 to 1: how likely a person is to say that it is the same. */
    double score(Map<Feature, Double> values) {
        double sum = 0;
        for (var weight : features.entrySet()) {
            sum += weight.getValue() * values.getOrDefault(weight.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
