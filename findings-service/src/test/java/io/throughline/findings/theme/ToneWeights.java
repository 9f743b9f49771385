package io.throughline.findings.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Trains and writes the weights that make the tone of a whole from the tones of its clauses. */
final class ToneWeights {

    private static final int STEPS = 600;
    private static final double RATE = 0.5;
    private static final double DECAY = 3;
    private static final double[] CLASS_WEIGHT = {1, 1.2, 1.15};

    private ToneWeights() {}

    static double[][] trained(List<double[]> features, List<Polarity> polarities) {
        int count = features.getFirst().length;
        var rows = new double[count + 1][];
        for (int i = 0; i < count; i++) {
            int at = i;
            double mean = features.stream().mapToDouble(f -> f[at]).average().orElse(0);
            double spread = Math.sqrt(features.stream()
                    .mapToDouble(f -> (f[at] - mean) * (f[at] - mean))
                    .average()
                    .orElse(1));
            rows[i] = new double[] {mean, spread + 1e-6, 0, 0, 0};
        }
        rows[count] = new double[3];
        for (int step = 0; step < STEPS; step++) {
            descend(rows, features, polarities);
        }
        return rows;
    }

    private static void descend(double[][] rows, List<double[]> features, List<Polarity> polarities) {
        var model = new ToneModel(new LinearModel(java.util.Map.of()), rows);
        int count = rows.length - 1;
        var slopes = new double[count + 1][3];
        for (int n = 0; n < features.size(); n++) {
            var likely = model.likelihoods(features.get(n));
            int right = ToneModel.CLASSES.indexOf(polarities.get(n));
            for (int k = 0; k < 3; k++) {
                double error = (likely[k] - (k == right ? 1 : 0)) * CLASS_WEIGHT[right] / features.size();
                slopes[count][k] += error;
                for (int i = 0; i < count; i++) {
                    slopes[i][k] += error * (features.get(n)[i] - rows[i][0]) / rows[i][1];
                }
            }
        }
        for (int k = 0; k < 3; k++) {
            rows[count][k] -= RATE * slopes[count][k];
            for (int i = 0; i < count; i++) {
                rows[i][2 + k] -= RATE * (slopes[i][k] + DECAY * rows[i][2 + k] / features.size());
            }
        }
    }

    static String written(double[][] rows) {
        var text =
                new StringBuilder("# Made by ToneTraining: mean, spread and weights for STRENGTH, WEAKNESS, MIXED.\n");
        for (var row : rows) {
            var numbers = new ArrayList<String>();
            for (double number : row) {
                numbers.add(String.format(Locale.ROOT, "%.5f", number));
            }
            text.append(String.join(" ", numbers)).append('\n');
        }
        return text.toString();
    }
}
