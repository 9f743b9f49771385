package io.throughline.findings.theme;

import java.util.List;

/**
 * Weighs the features of a text into three likelihoods. The weights ({@code tone.weights}: for each feature its mean,
 * its spread and a weight per polarity; last the constants) come from a training program beside the tests.
 */
final class ToneModel {

    static final List<Polarity> CLASSES = List.of(Polarity.STRENGTH, Polarity.WEAKNESS, Polarity.MIXED);

    private final double[][] rows;

    ToneModel(double[][] rows) {
        this.rows = rows;
    }

    static ToneModel standard() {
        return new ToneModel(Resources.lines("tone.weights").stream()
                .map(line -> List.of(line.split(" ", -1)).stream()
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new));
    }

    /** The likelihood of each of {@link #CLASSES}. */
    double[] likelihoods(double[] features) {
        double[] scores = rows[features.length].clone();
        for (int i = 0; i < features.length; i++) {
            double value = (features[i] - rows[i][0]) / rows[i][1];
            for (int k = 0; k < scores.length; k++) {
                scores[k] += value * rows[i][2 + k];
            }
        }
        double total = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = Math.exp(scores[k]);
            total += scores[k];
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] /= total;
        }
        return scores;
    }
}
