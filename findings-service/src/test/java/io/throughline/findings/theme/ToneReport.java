package io.throughline.findings.theme;

import io.throughline.findings.theme.LabelledTexts.Labelled;
import java.util.List;
import java.util.Locale;

/** How often a tone is right, by polarity, and how often praise is taken for criticism or the reverse. */
final class ToneReport {

    private final int[][] counts = new int[3][3];

    /** Each text judged by a model that has not learned from its report. */
    static ToneReport acrossReports(List<Labelled> texts, int folds) {
        var report = new ToneReport();
        Folds.each(
                texts,
                folds,
                (learned, judged) ->
                        report.add(judged.stream().filter(Labelled::judged).toList(), ToneTraining.model(learned)));
        return report;
    }

    ToneReport add(List<Labelled> texts, ToneModel model) {
        for (var text : texts) {
            int right = ToneModel.CLASSES.indexOf(text.polarity());
            if (right >= 0) {
                counts[right][
                        ToneModel.CLASSES.indexOf(
                                Tone.of(text.text(), text.section(), model).polarity())]++;
            }
        }
        return this;
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
                Locale.ROOT,
                "%d texts: accuracy %.3f  macro-F1 %.3f  swapped %.3f",
                total(),
                accuracy(),
                macroF1(),
                swapped());
    }
}
