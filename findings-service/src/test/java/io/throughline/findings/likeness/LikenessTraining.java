package io.throughline.findings.likeness;

import io.throughline.findings.likeness.LabelledPairs.Pair;
import io.throughline.findings.reading.ItemKind;
import io.throughline.findings.reading.RealReports;
import io.throughline.findings.reading.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Makes {@code words.rarity} and {@code likeness.weights} from the real reports and the labelled pairs, the same each
 * time; prints how well weights do on each authority that were made without it. Argument: the folder to write to.
 */
final class LikenessTraining {

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
        var learned = Learned.from(pairs);
        var lines = new ArrayList<String>();
        for (int f = 0; f < Feature.COUNT; f++) {
            lines.add(String.format(
                    Locale.ROOT, "%s=%.4f", List.of(Feature.values()).get(f), learned.features[f]));
        }
        for (int f = 0; f < Share.COUNT; f++) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s%s=%.4f",
                    Weights.AMONG,
                    List.of(Share.values()).get(f),
                    learned.shares[f]));
        }
        lines.addAll(usual);
        write(target.resolve("likeness.weights"), "weights of features and shares, how usual each concern is", lines);
        System.out.println("all: " + LikenessReport.of(pairs, learned.scores(pairs), Likeness.SUGGESTED));
    }

    /** First how alike two texts are by themselves; then, of scores that were made without their authority, among others. */
    private static final class Learned {
        final double[] features;
        final double[] shares;

        private Learned(double[] features, double[] shares) {
            this.features = features;
            this.shares = shares;
        }

        static Learned from(List<Pair> pairs) {
            var alone = new HashMap<Pair, Double>();
            for (var authority : authorities(pairs)) {
                var features = train(of(pairs, authority, false), LikenessTraining::features, Feature.COUNT);
                of(pairs, authority, true).forEach(pair -> alone.put(pair, alone(features, pair)));
            }
            var standing = standing(pairs, alone);
            var alike = pairs.stream().filter(standing::containsKey).toList();
            return new Learned(
                    train(pairs, LikenessTraining::features, Feature.COUNT),
                    train(alike, pair -> standing.getOrDefault(pair, new double[Share.COUNT]), Share.COUNT));
        }

        List<Double> scores(List<Pair> pairs) {
            var alone = new HashMap<Pair, Double>();
            pairs.forEach(pair -> alone.put(pair, alone(features, pair)));
            var standing = standing(pairs, alone);
            return pairs.stream()
                    .map(pair -> standing.containsKey(pair) ? Weights.likely(shares, standing.get(pair)) : 0)
                    .toList();
        }

        private static double alone(double[] features, Pair pair) {
            return common(pair).top() == 0 ? 0 : Weights.likely(features, features(pair));
        }

        private static Map<Pair, double[]> standing(List<Pair> pairs, Map<Pair, Double> alone) {
            var forLater = new HashMap<String, Double>();
            var forEarlier = new HashMap<String, Double>();
            alone.forEach((pair, score) -> {
                forLater.merge(pair.later().key() + pair.earlier().report(), score, Double::sum);
                forEarlier.merge(pair.earlier().key() + pair.later().report(), score, Double::sum);
            });
            var standing = new HashMap<Pair, double[]>();
            for (var pair : pairs) {
                double one = alone.getOrDefault(pair, 0.0);
                if (one > 0) {
                    standing.put(
                            pair,
                            Rivals.shares(
                                    one,
                                    forLater.getOrDefault(
                                            pair.later().key() + pair.earlier().report(), one),
                                    forEarlier.getOrDefault(
                                            pair.earlier().key() + pair.later().report(), one)));
                }
            }
            return standing;
        }
    }

    private static List<String> authorities(List<Pair> pairs) {
        return pairs.stream().map(pair -> pair.later().authority()).distinct().toList();
    }

    private static List<Pair> of(List<Pair> pairs, String authority, boolean its) {
        return pairs.stream()
                .filter(pair -> pair.later().authority().equals(authority) == its)
                .toList();
    }

    private static void unseen(List<Pair> pairs) {
        var scores = new HashMap<Pair, Double>();
        for (var authority : authorities(pairs)) {
            var held = of(pairs, authority, true);
            var heldScores = Learned.from(of(pairs, authority, false)).scores(held);
            System.out.println(authority + " unseen: " + LikenessReport.of(held, heldScores, Likeness.SUGGESTED));
            for (int i = 0; i < held.size(); i++) {
                scores.put(held.get(i), heldScores.get(i));
            }
        }
        var all = pairs.stream().map(scores::get).toList();
        for (double threshold = 0.26; threshold < 0.45; threshold += 0.02) {
            System.out.printf(
                    Locale.ROOT, "each unseen, from %.2f: %s%n", threshold, LikenessReport.of(pairs, all, threshold));
        }
    }

    private static Common common(Pair pair) {
        return Common.of(pair.later().gist(), pair.earlier().gist(), pair.focus());
    }

    private static double[] features(Pair pair) {
        return Likeness.features(pair.later().gist(), pair.earlier().gist(), common(pair));
    }

    /** Logistic regression on standardised values, drawn towards nothing, by plain descent; then for plain values. */
    private static double[] train(List<Pair> pairs, Function<Pair, double[]> values, int width) {
        var used = pairs.stream()
                .filter(pair -> !pair.label().equals(LabelledPairs.RELATED))
                .toList();
        var rows = used.stream().map(values).map(double[]::clone).toArray(double[][]::new);
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
        for (int f = 1; f < width; f++) {
            weights[f] /= spread[f];
            weights[0] -= weights[f] * mean[f];
        }
        return weights;
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
