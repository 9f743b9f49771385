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
 * Makes {@code clause.weights} and {@code tone.weights} from labelled findings of the real reports, the same ones each
 * time; prints first how well weights made from other reports do. Argument: the folder to write to.
 */
final class ToneTraining {

    private static final Logistic.Way WAY = new Logistic.Way(3, 15, 0);
    private static final double UNSEEN = 0.4;
    private static final double DOUBTED = 0.05;
    private static final double LEAST = 0.04;
    private static final int FOLDS = 5;
    private static final int WITHIN = 4;

    private ToneTraining() {}

    public static void main(String[] args) throws IOException {
        var texts = LabelledTexts.findings();
        System.out.println(ToneReport.acrossReports(texts, FOLDS));
        var folder = Path.of(args[0]);
        Files.writeString(
                folder.resolve("clause.weights"),
                "# Made by ToneTraining: what speaks for and against a clause being criticism.\n"
                        + Logistic.written(weights(texts), LEAST));
        Files.writeString(folder.resolve("tone.weights"), ToneWeights.written(whole(texts)));
    }

    static ToneModel model(List<Labelled> texts) {
        return new ToneModel(new LinearModel(weights(texts)), whole(texts));
    }

    /** The whole is learned from what clauses look like to a model that has not seen them. */
    private static double[][] whole(List<Labelled> texts) {
        var features = new ArrayList<double[]>();
        var polarities = new ArrayList<Polarity>();
        Folds.each(texts, WITHIN, (learned, judged) -> {
            var model = new LinearModel(weights(learned));
            for (var text : judged) {
                if (text.polarity() != Polarity.NEUTRAL) {
                    var clauses = Clause.ofText(text.text());
                    features.add(ToneFeatures.of(clauses, ToneModel.criticism(model, clauses, text.section())));
                    polarities.add(text.polarity());
                }
            }
        });
        return ToneWeights.trained(features, polarities);
    }

    private static Map<String, Map<String, Double>> weights(List<Labelled> texts) {
        var examples = new ArrayList<Example>();
        texts.forEach(text -> examples.addAll(clauses(text)));
        var first = model(Logistic.weights(examples, WAY));
        return byFeature(Logistic.weights(
                examples.stream().map(example -> doubted(example, first)).toList(), WAY));
    }

    /** Where nobody looked at the clauses of praise or of criticism, all of them are taken to be what the whole is. */
    private static List<Example> clauses(Labelled text) {
        var clauses = Clause.ofText(text.text());
        var examples = new ArrayList<Example>();
        for (int i = 0; i < clauses.size(); i++) {
            if (!text.tones().isEmpty()) {
                if (text.tones().charAt(i) != '0') {
                    examples.add(new Example(
                            ClauseFeatures.of(clauses, i, text.section()),
                            text.tones().charAt(i) == 'N',
                            1));
                }
            } else if (text.polarity() == Polarity.STRENGTH || text.polarity() == Polarity.WEAKNESS) {
                examples.add(new Example(
                        ClauseFeatures.of(clauses, i, text.section()), text.polarity() == Polarity.WEAKNESS, UNSEEN));
            }
        }
        return examples;
    }

    private static Example doubted(Example example, LinearModel first) {
        boolean criticism = first.likelihoods(example.features()).getOrDefault(ToneModel.CRITICISM, 0.5) > 0.5;
        return example.weight() < 1 && criticism != example.yes()
                ? new Example(example.features(), example.yes(), DOUBTED)
                : example;
    }

    private static LinearModel model(Map<String, Double> weights) {
        return new LinearModel(byFeature(weights));
    }

    private static Map<String, Map<String, Double>> byFeature(Map<String, Double> weights) {
        var byFeature = new HashMap<String, Map<String, Double>>();
        weights.forEach((feature, weight) -> byFeature.put(feature, Map.of(ToneModel.CRITICISM, weight)));
        return byFeature;
    }
}
