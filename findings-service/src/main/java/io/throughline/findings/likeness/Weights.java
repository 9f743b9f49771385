package io.throughline.findings.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the training program learned: a weight for each feature and share, and how usual each concern is. */
final class Weights {

    /** Before the name of a share. */
    static final String AMONG = "AMONG_";

    private static final Weights STANDARD = new Weights(Lines.of("likeness.weights"));

    private final double[] features = new double[Feature.COUNT];
    private final double[] shares = new double[Share.COUNT];
    private final Map<Integer, Double> usual = new HashMap<>();

    Weights(List<String> lines) {
        for (var line : lines) {
            String[] parts = line.split("=", 2);
            double value = Double.parseDouble(parts[1]);
            if (parts[0].startsWith("usual ")) {
                usual.put(Concerns.standard().number(parts[0].substring("usual ".length())), value);
            } else if (parts[0].startsWith(AMONG)) {
                shares[List.of(Share.values()).indexOf(Share.valueOf(parts[0].substring(AMONG.length())))] = value;
            } else {
                features[List.of(Feature.values()).indexOf(Feature.valueOf(parts[0]))] = value;
            }
        }
    }

    static Weights standard() {
        return STANDARD;
    }

    double usual(int concern) {
        return usual.getOrDefault(concern, 0.0);
    }

    /** From 0 to 1: how likely a person is to say that it is the same, of what two texts share. */
    double score(double[] values) {
        return likely(features, values);
    }

    /** From 0 to 1: the same, of how they stand among others. */
    double among(double[] values) {
        return likely(shares, values);
    }

    static double likely(double[] weights, double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
