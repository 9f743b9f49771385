package io.throughline.findings.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What a text is about: the likeliest themes, by {@code theme.weights}, which a training program beside the tests made. */
public final class Themes {

    private static final double SECOND = 0.35;
    private static final double THIRD = 0.4;
    private static final LinearModel MODEL = LinearModel.named("theme.weights");

    private Themes() {}

    /** One to three themes, the most central first. */
    public static List<Theme> of(String text, String heading) {
        return of(text, heading, MODEL);
    }

    static List<Theme> of(String text, String heading, LinearModel model) {
        var ranked = model.likelihoods(ThemeFeatures.of(text, heading)).entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(3)
                .toList();
        int count = 1;
        if (ranked.size() > 1 && ranked.get(1).getValue() >= SECOND) {
            count = ranked.size() > 2 && ranked.get(2).getValue() >= THIRD ? 3 : 2;
        }
        return ranked.stream()
                .limit(count)
                .map(theme -> Theme.of(theme.getKey()))
                .toList();
    }
}
