package io.throughline.findings.theme;

import io.throughline.findings.theme.LabelledTexts.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Trial by reports: each is judged by what was learned from others. */
final class Folds {

    private Folds() {}

    /** @param trial is given the texts to learn from and those to be judged by */
    static void each(List<Labelled> texts, int folds, BiConsumer<List<Labelled>, List<Labelled>> trial) {
        for (int fold = 0; fold < folds; fold++) {
            int out = fold;
            Predicate<Labelled> judged = text -> Math.floorMod(text.report().hashCode(), folds) == out;
            trial.accept(where(texts, judged.negate()), where(texts, judged));
        }
    }

    private static List<Labelled> where(List<Labelled> texts, Predicate<Labelled> which) {
        return new ArrayList<>(texts.stream().filter(which).toList());
    }
}
