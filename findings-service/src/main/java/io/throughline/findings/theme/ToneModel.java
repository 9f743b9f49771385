package io.throughline.findings.theme;

import java.util.List;

/**
 * Says how likely a text praises, criticises or does both: first for each clause whether it criticises ({@code
 * clause.weights}), then what that makes of the whole ({@code tone.weights}: for each of {@link ToneFeatures} its mean,
 * its spread and a weight per polarity; last the constants). The weights come from a training program beside the tests.
 */
final class ToneModel {

    static final List<Polarity> CLASSES = List.of(Polarity.STRENGTH, Polarity.WEAKNESS, Polarity.MIXED);
    static final String CRITICISM = "criticism";

    private final LinearModel ofClauses;
    private final double[][] rows;

    ToneModel(LinearModel ofClauses, double[][] rows) {
        this.ofClauses = ofClauses;
        this.rows = rows;
    }

    static ToneModel standard() {
        return new ToneModel(
                LinearModel.named("clause.weights"),
                Resources.lines("tone.weights").stream()
                        .map(line -> List.of(line.split(" ", -1)).stream()
                                .mapToDouble(Double::parseDouble)
                                .toArray())
                        .toArray(double[][]::new));
    }

    /** The likelihood of each of {@link #CLASSES}. */
    double[] likelihoods(String text, String heading) {
        var clauses = Clause.ofText(text);
        return likelihoods(ToneFeatures.of(clauses, criticism(ofClauses, clauses, heading)));
    }

    static double[] criticism(LinearModel model, List<Clause> clauses, String heading) {
        var likely = new double[clauses.size()];
        for (int i = 0; i < likely.length; i++) {
            likely[i] =
                    model.likelihoods(ClauseFeatures.of(clauses, i, heading)).getOrDefault(CRITICISM, 0.5);
        }
        return likely;
    }

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
