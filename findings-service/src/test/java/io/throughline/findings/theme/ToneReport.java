package io.throughline.findings.theme;

import io.throughline.findings.theme.LabelledTexts.Labelled;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** How often a tone is right, by polarity, and how often praise is taken for criticism or the reverse. */
final class ToneReport {

    static final int FOLDS = 6;

    private final int[][] counts = new int[3][3];

    /** @param models the model to try on the texts of each fold */
    ToneReport(List<Labelled> texts, IntFunction<ToneModel> models) {
        for (int fold = 0; fold < FOLDS; fold++) {
            var model = models.apply(fold);
            for (int i = fold; i < texts.size(); i += FOLDS) {
                int right = ToneModel.CLASSES.indexOf(texts.get(i).polarity());
                int said = ToneModel.CLASSES.indexOf(
                        Tone.of(texts.get(i).text(), model).polarity());
                if (right >= 0) {
                    counts[right][said]++;
                }
            }
        }
    }

    double accuracy() {
        return (double) (counts[0][0] + counts[1][1] + counts[2][2]) / total();
    }

    double macroF1() {
        double sum = 0;
        for (int k = 0; k < 3; k++) {
            int wanted = counts[k][0] + counts[k][1] + counts[k][2];
            int said = counts[0][k] + counts[1][k] + counts[2][k];
            sum += 2.0 * counts[k][k] / Math.max(1, wanted + said);
        }
        return sum / 3;
    }

    double swapped() {
        return (double) (counts[0][1] + counts[1][0]) / total();
    }

    private int total() {
        int total = 0;
        for (var row : counts) {
            for (int count : row) {
                total += count;
            }
        }
        return total;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "accuracy %.3f  macro-F1 %.3f  swapped %.3f", accuracy(), macroF1(), swapped());
    }
}
