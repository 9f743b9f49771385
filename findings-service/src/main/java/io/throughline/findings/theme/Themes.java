package io.throughline.findings.theme;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a text is about: the themes whose phrases weigh most, early ones more, repeated ones less. */
public final class Themes {

    private static final double LATER = 0.814;
    private static final double LATEST = 0.3;
    private static final double AGAIN = 0.621;
    private static final double AGAIN_LEAST = 0.103;
    private static final double OPENING = 1.412;
    private static final int OPENING_WORDS = 12;
    private static final double SECOND = 0.375;
    private static final double THIRD = 0.546;
    private static final double LEAST = 0.6;

    private final Map<Theme, Double> scores = new EnumMap<>(Theme.class);
    private final Map<Theme, Integer> times = new EnumMap<>(Theme.class);

    private Themes() {}

    /** One to three themes, the most central first. */
    public static List<Theme> of(String text, String heading) {
        var themes = new Themes();
        double weight = 1;
        for (var sentence : Sentences.opening(text)) {
            themes.read(ThemeLexicon.words(sentence), Math.max(weight, LATEST));
            weight *= LATER;
        }
        if (themes.scores.isEmpty()) {
            themes.read(ThemeLexicon.words(heading), 1);
        }
        return themes.chosen();
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

    private List<Theme> chosen() {
        var ranked = scores.entrySet().stream()
                .sorted(Map.Entry.<Theme, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (ranked.isEmpty()) {
            return List.of(Theme.LEADERSHIP_AND_GOVERNANCE);
        }
        double top = ranked.getFirst().getValue();
        int count = 1;
        if (ranked.size() > 1 && ranked.get(1).getValue() >= Math.max(LEAST, SECOND * top)) {
            count = ranked.size() > 2 && ranked.get(2).getValue() >= Math.max(LEAST, THIRD * top) ? 3 : 2;
        }
        return ranked.subList(0, count).stream().map(Map.Entry::getKey).toList();
    }
}
