package io.throughline.findings.theme;

import io.throughline.findings.theme.LabelledTexts.Labelled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes {@code tone.weights} from labelled findings of the real reports, the same ones each time; prints first how well
 * weights made without a sixth of the texts do on that sixth. Argument: where to write.
 */
final class ToneTraining {

    private static final int STEPS = 600;
    private static final double RATE = 0.5;
    private static final double DECAY = 0.1;
    private static final double[] CLASS_WEIGHT = {1, 1.2, 1.15};

    private ToneTraining() {}

    public static void main(String[] args) throws IOException {
        var texts = new ArrayList<>(LabelledTexts.all());
        texts.removeIf(text -> text.polarity() == Polarity.NEUTRAL);
        Collections.shuffle(texts, new Random(7));
        System.out.println(texts.size() + " labelled texts");
        System.out.println(new ToneReport(texts, fold -> model(without(texts, fold))));
        Files.writeString(Path.of(args[0]), written(train(texts)));
    }

    static List<Labelled> without(List<Labelled> texts, int fold) {
        var rest = new ArrayList<Labelled>();
        for (int i = 0; i < texts.size(); i++) {
            if (i % ToneReport.FOLDS != fold) {
                rest.add(texts.get(i));
            }
        }
        return rest;
    }

    static ToneModel model(List<Labelled> texts) {
        return new ToneModel(train(texts));
    }

    private static double[][] train(List<Labelled> texts) {
        var features = texts.stream().map(text -> ToneFeatures.of(text.text())).toArray(double[][]::new);
        var rows = new double[ToneFeatures.COUNT + 1][];
        for (int i = 0; i < ToneFeatures.COUNT; i++) {
            int at = i;
            double mean =
                    Arrays.stream(features).mapToDouble(f -> f[at]).average().orElse(0);
            double spread = Math.sqrt(Arrays.stream(features)
                    .mapToDouble(f -> (f[at] - mean) * (f[at] - mean))
                    .average()
                    .orElse(1));
            rows[i] = new double[] {mean, spread + 1e-6, 0, 0, 0};
        }
        rows[ToneFeatures.COUNT] = new double[3];
        for (int step = 0; step < STEPS; step++) {
            descend(rows, features, texts);
        }
        return rows;
    }

    private static void descend(double[][] rows, double[][] features, List<Labelled> texts) {
        var model = new ToneModel(rows);
        var slopes = new double[ToneFeatures.COUNT + 1][3];
        for (int n = 0; n < features.length; n++) {
            var likely = model.likelihoods(features[n]);
            int right = ToneModel.CLASSES.indexOf(texts.get(n).polarity());
            for (int k = 0; k < 3; k++) {
                double error = (likely[k] - (k == right ? 1 : 0)) * CLASS_WEIGHT[right] / features.length;
                slopes[ToneFeatures.COUNT][k] += error;
                for (int i = 0; i < ToneFeatures.COUNT; i++) {
                    slopes[i][k] += error * (features[n][i] - rows[i][0]) / rows[i][1];
                }
            }
        }
        for (int k = 0; k < 3; k++) {
            rows[ToneFeatures.COUNT][k] -= RATE * slopes[ToneFeatures.COUNT][k];
            for (int i = 0; i < ToneFeatures.COUNT; i++) {
                rows[i][2 + k] -= RATE * (slopes[i][k] + DECAY * rows[i][2 + k] / features.length);
            }
        }
    }

    private static String written(double[][] rows) {
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
