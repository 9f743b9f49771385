package io.throughline.findings.theme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How much the phrases of a text weigh for each theme: early ones more, repeated ones less. */
final class ThemeScores {

    private static final double LATER = 0.814;
    private static final double LATEST = 0.3;
    private static final double AGAIN = 0.621;
    private static final double AGAIN_LEAST = 0.103;
    private static final double OPENING = 1.412;
    private static final int OPENING_WORDS = 12;

    private final Map<Theme, Double> scores = new EnumMap<>(Theme.class);
    private final Map<Theme, Integer> times = new EnumMap<>(Theme.class);

    private ThemeScores() {}

    static Map<Theme, Double> of(String text, String heading) {
        var scores = new ThemeScores();
        double weight = 1;
        for (var sentence : Sentences.opening(text)) {
            scores.read(ThemeLexicon.words(sentence), Math.max(weight, LATEST));
            weight *= LATER;
        }
        if (scores.scores.isEmpty()) {
            scores.read(ThemeLexicon.words(heading), 1);
        }
        return scores.scores;
    }

    private void read(List<String> words, double weight) {
        int at = 0;
        while (at < words.size()) {
            var phrases = ThemeLexicon.standard().at(words, at);
            for (var phrase : phrases) {
                Theme theme = phrase.theme();
                if (theme != null) {
                    int seen = times.merge(theme, 1, Integer::sum) - 1;
                    double again = Math.max(Math.pow(AGAIN, seen), AGAIN_LEAST);
                    double opening = at < OPENING_WORDS ? OPENING : 1;
                    scores.merge(theme, phrase.weight() * weight * opening * again, Double::sum);
                }
            }
            at += phrases.isEmpty() ? 1 : phrases.getFirst().words().size();
        }
    }
}
