package io.throughline.findings.theme;

import io.throughline.findings.theme.LabelledTexts.Labelled;
import io.throughline.findings.theme.Logistic.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes {@code theme.weights} from labelled findings of the real reports, the same ones each time, and prints how well
 * weights made from other reports do. Argument: where to write.
 */
final class ThemeTraining {

    private static final Logistic.Way WAY = new Logistic.Way(10, 10, 1e-3);
    private static final double PRESENT = 2;
    private static final double LEAST = 0.15;
    private static final int FOLDS = 5;

    private ThemeTraining() {}

    public static void main(String[] args) throws IOException {
        var texts = LabelledTexts.all();
        Files.writeString(
                Path.of(args[0]),
                "# Made by ThemeTraining: what speaks for and against each theme.\n"
                        + Logistic.written(weights(texts), LEAST));
        var reports = ThemeReport.acrossReports(texts, FOLDS);
        System.out.println("findings: " + reports.get(false) + "\nrequests: " + reports.get(true));
    }

    static LinearModel model(List<Labelled> texts) {
        return new LinearModel(weights(texts));
    }

    private static Map<String, Map<String, Double>> weights(List<Labelled> texts) {
        var features = texts.stream()
                .map(text -> ThemeFeatures.of(text.text(), text.section()))
                .toList();
        var byFeature = new HashMap<String, Map<String, Double>>();
        for (var theme : Theme.values()) {
            var examples = new ArrayList<Example>();
            for (int i = 0; i < texts.size(); i++) {
                boolean about = texts.get(i).themes().contains(theme);
                examples.add(new Example(own(features.get(i), theme), about, about ? PRESENT : 1));
            }
            Logistic.weights(examples, WAY).forEach((feature, weight) -> {
                if (Math.abs(weight) >= LEAST) {
                    byFeature.computeIfAbsent(feature, key -> new HashMap<>()).put(theme.code(), weight);
                }
            });
        }
        return byFeature;
    }

    /** What the lexicon makes of other themes says nothing about this one. */
    private static Map<String, Double> own(Map<String, Double> features, Theme theme) {
        var own = new HashMap<>(features);
        own.keySet().removeIf(feature -> feature.startsWith("@") && !feature.startsWith(ThemeFeatures.ownOf(theme)));
        return own;
    }
}
