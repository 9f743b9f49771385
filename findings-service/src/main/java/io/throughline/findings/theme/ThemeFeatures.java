package io.throughline.findings.theme;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text looks like in numbers, to tell its themes: its words, its heading's words, and what the lexicon makes of it. */
final class ThemeFeatures {

    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Set<String> EMPTY = Set.of(
            ("the a an of to and in is are for with that this these their they it as by on be has have which from at was"
                            + " were not or who where when been more but")
                    .split(" ", -1));
    private static final double LATER = 0.8;
    private static final double LATEST = 0.3;
    private static final double HEADING = 0.5;
    private static final double KNOWN = 2;

    private final Map<String, Double> features = new HashMap<>();

    private ThemeFeatures() {}

    static Map<String, Double> of(String text, String heading) {
        var features = new ThemeFeatures();
        features.wordsOf(text);
        for (var word : words(heading)) {
            features.features.put("under~" + word, HEADING);
        }
        features.shorten();
        features.scoresOf(text, heading);
        return features.features;
    }

    /** The features that speak for one theme alone begin so. */
    static String ownOf(Theme theme) {
        return "@" + theme.code() + " ";
    }

    private void wordsOf(String text) {
        double weight = 1;
        boolean first = true;
        for (var sentence : Sentences.opening(text)) {
            var words = words(sentence);
            for (int i = 0; i < words.length; i++) {
                boolean empty = EMPTY.contains(words[i]);
                if (!empty) {
                    features.merge(words[i], weight, Double::sum);
                    if (first) {
                        features.put("first~" + words[i], Math.E - 1);
                    }
                }
                if (i + 1 < words.length && !(empty && EMPTY.contains(words[i + 1]))) {
                    features.merge(words[i] + ' ' + words[i + 1], weight, Double::sum);
                }
            }
            first = false;
            weight = Math.max(LATEST, weight * LATER);
        }
        features.replaceAll((word, times) -> Math.log1p(times));
    }

    /** To the same length whatever the text's. */
    private void shorten() {
        double length = Math.sqrt(
                features.values().stream().mapToDouble(value -> value * value).sum());
        features.replaceAll((word, value) -> value / length);
    }

    private void scoresOf(String text, String heading) {
        var scores = ThemeScores.of(text, heading);
        double top = scores.values().stream().mapToDouble(score -> score).max().orElse(1);
        scores.forEach((theme, score) -> {
            features.put(ownOf(theme) + "score", KNOWN * Math.log1p(score));
            features.put(ownOf(theme) + "rank", KNOWN * score / top);
        });
    }

    private static String[] words(String text) {
        return WORD.matcher(Sentences.plain(text).replace("'s", ""))
                .results()
                .map(word -> ThemeLexicon.singular(word.group()))
                .toArray(String[]::new);
    }
}
