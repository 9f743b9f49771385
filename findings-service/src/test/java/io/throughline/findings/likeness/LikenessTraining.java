package io.throughline.findings.likeness;

import io.throughline.findings.likeness.LabelledPairs.Pair;
import io.throughline.findings.reading.ItemKind;
import io.throughline.findings.reading.RealReports;
import io.throughline.findings.reading.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes {@code words.rarity} and {@code likeness.weights} from the real reports and the labelled pairs, the same each
 * time; prints how well weights do on each authority that were made without it. Argument: the folder to write to.
 */
final class LikenessTraining {

    private static final List<Feature> FEATURES = List.of(Feature.values());
    private static final int STEPS = 3_000;
    private static final double RATE = 1.0;
    private static final double STRENGTH = 0.3;

    private LikenessTraining() {}

    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]);
        List<String> asked = asked();
        List<String> rarity = rarity(asked);
        write(target.resolve("words.rarity"), "how rare a word is among requests", rarity);
        List<String> usual = usual(asked, new Rarity(rarity));
        var pairs = LabelledPairs.gold(new Rarity(rarity)).all(new Weights(usual));
        unseen(pairs);
        var weights = train(pairs);
        var lines = new ArrayList<String>();
        weights.forEach((feature, weight) -> lines.add(String.format(Locale.ROOT, "%s=%.4f", feature, weight)));
        lines.addAll(usual);
        write(target.resolve("likeness.weights"), "weights of features, how usual each concern is", lines);
        System.out.println("all: " + LikenessReport.of(pairs, scores(pairs, weights), Likeness.SUGGESTED));
    }

    private static void unseen(List<Pair> pairs) {
        var scores = new HashMap<Pair, Double>();
        for (var authority :
                pairs.stream().map(pair -> pair.later().authority()).distinct().toList()) {
            var held = pairs.stream()
                    .filter(pair -> pair.later().authority().equals(authority))
                    .toList();
            var rest = pairs.stream()
                    .filter(pair -> !pair.later().authority().equals(authority))
                    .toList();
            var heldScores = scores(held, train(rest));
            System.out.println(authority + " unseen: " + LikenessReport.of(held, heldScores, Likeness.SUGGESTED));
            for (int i = 0; i < held.size(); i++) {
                scores.put(held.get(i), heldScores.get(i));
            }
        }
        var all = pairs.stream().map(scores::get).toList();
        System.out.println("each unseen: " + LikenessReport.of(pairs, all, Likeness.SUGGESTED));
    }

    static List<Double> scores(List<Pair> pairs, Map<Feature, Double> weights) {
        return pairs.stream().map(pair -> score(weights, features(pair))).toList();
    }

    private static double[] features(Pair pair) {
        var later = pair.later().gist();
        var earlier = pair.earlier().gist();
        return Likeness.features(later, earlier, Common.of(later, earlier, pair.focus()));
    }

    private static double score(Map<Feature, Double> weights, double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights.getOrDefault(FEATURES.get(i), 0.0) * values[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Logistic regression on standardised features, drawn towards nothing, by plain descent; then in plain features. */
    private static Map<Feature, Double> train(List<Pair> pairs) {
        var used = pairs.stream()
                .filter(pair -> !pair.label().equals(LabelledPairs.RELATED))
                .toList();
        int width = Feature.COUNT;
        var rows = used.stream().map(pair -> features(pair)).toArray(double[][]::new);
        var mean = new double[width];
        var spread = new double[width];
        for (int f = 1; f < width; f++) {
            for (var row : rows) {
                mean[f] += row[f] / rows.length;
            }
            for (var row : rows) {
                spread[f] += (row[f] - mean[f]) * (row[f] - mean[f]) / rows.length;
            }
            spread[f] = Math.sqrt(spread[f]) + 1e-9;
            for (var row : rows) {
                row[f] = (row[f] - mean[f]) / spread[f];
            }
        }
        var weights = descend(used, rows, width);
        var plain = new EnumMap<Feature, Double>(Feature.class);
        double constant = weights[0];
        for (int f = 1; f < width; f++) {
            plain.put(FEATURES.get(f), weights[f] / spread[f]);
            constant -= weights[f] * mean[f] / spread[f];
        }
        plain.put(Feature.CONSTANT, constant);
        return plain;
    }

    private static double[] descend(List<Pair> pairs, double[][] rows, int width) {
        var weights = new double[width];
        for (int step = 0; step < STEPS; step++) {
            var slope = new double[width];
            for (int n = 0; n < rows.length; n++) {
                double sum = 0;
                for (int f = 0; f < width; f++) {
                    sum += weights[f] * rows[n][f];
                }
                double error = 1 / (1 + Math.exp(-sum)) - (pairs.get(n).same() ? 1 : 0);
                for (int f = 0; f < width; f++) {
                    slope[f] += error * rows[n][f] / rows.length;
                }
            }
            for (int f = 0; f < width; f++) {
                double drawn = f == 0 ? 0 : weights[f] / (STRENGTH * rows.length);
                weights[f] -= RATE * (slope[f] + drawn);
            }
        }
        return weights;
    }

    private static List<String> asked() {
        return RealReports.printed().stream()
                .flatMap(file -> ReportReader.read(RealReports.document(file), null).items().stream())
                .filter(item -> item.kind() != ItemKind.FINDING)
                .map(item -> item.citation().text())
                .toList();
    }

    private static List<String> rarity(List<String> texts) {
        var counts = new TreeMap<String, Integer>();
        for (var text : texts) {
            new HashSet<>(Words.of(text).stream().map(Words::singular).toList())
                    .forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 && entry.getKey().length() > 2)
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%s %.2f",
                        entry.getKey(),
                        Math.log((1.0 + texts.size()) / (1 + entry.getValue()))))
                .toList();
    }

    private static List<String> usual(List<String> texts, Rarity rarity) {
        var gists = texts.stream().map(text -> Gist.of(text, List.of(), rarity)).toList();
        double[] shares = ReportFocus.shares(gists, 0);
        var lines = new ArrayList<String>();
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                lines.add(String.format(
                        Locale.ROOT, "usual %s=%.4f", Concerns.standard().get(i).name(), shares[i]));
            }
        }
        return lines;
    }

    private static void write(Path file, String what, List<String> lines) throws IOException {
        Files.writeString(file, "# Made by LikenessTraining: " + what + ".\n" + String.join("\n", lines) + "\n");
    }
}
