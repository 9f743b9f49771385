package io.throughline.findings.theme;

import io.throughline.findings.theme.LabelledTexts.Labelled;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many themes are found, and how often the most central one is among them. */
final class ThemeReport {

    private int both;
    private int said;
    private int wanted;
    private int first;
    private int texts;

    /** Of findings and of requests, each text judged by a model that has not learned from its report. */
    static Map<Boolean, ThemeReport> acrossReports(List<Labelled> texts, int folds) {
        var reports = Map.of(false, new ThemeReport(), true, new ThemeReport());
        Folds.each(texts, folds, (learned, judged) -> {
            var model = ThemeTraining.model(learned);
            reports.forEach((asks, report) -> report.add(
                    judged.stream()
                            .filter(text -> text.judged() && text.asks() == asks)
                            .toList(),
                    model));
        });
        return reports;
    }

    ThemeReport add(List<Labelled> labelled, LinearModel model) {
        for (var text : labelled) {
            var themes = Themes.of(text.text(), text.section(), model);
            both += (int) text.themes().stream().filter(themes::contains).count();
            said += themes.size();
            wanted += text.themes().size();
            first += themes.contains(text.themes().getFirst()) ? 1 : 0;
            texts++;
        }
        return this;
    }

    double f1() {
        return 2.0 * both / (said + wanted);
    }

    double firstFound() {
        return (double) first / texts;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d texts: themes F1 %.3f  first found %.3f", texts, f1(), firstFound());
    }
}
