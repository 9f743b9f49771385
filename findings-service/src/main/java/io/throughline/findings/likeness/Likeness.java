package io.throughline.findings.likeness;

import static io.throughline.findings.likeness.Feature.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How alike a later and an earlier text are.
 *
 * @param score from 0 to 1
 * @param shared names of the concerns that both name, the weightiest first
 */
public record Likeness(double score, List<String> shared) {

    /** From here on a pair is put forward by itself; where precision and recall of labelled pairs are level. */
    public static final double SUGGESTED = 0.35;

    private static final int BOARD_NUMBER = Concerns.standard().number("safeguarding board");
    private static final double SPOKEN_TO = 0.4;

    /** Nothing in common. */
    public static final Likeness NONE = new Likeness(0, List.of());

    /** @param report what all of the earlier text's report is about */
    public static Likeness of(Gist later, Gist earlier, ReportFocus report) {
        var common = Common.of(later, earlier, report);
        return common.top() == 0
                ? NONE
                : new Likeness(Weights.standard().score(features(later, earlier, common)), common.names());
    }

    static Map<Feature, Double> features(Gist later, Gist earlier, Common common) {
        double words = later.words.dot(earlier.words);
        var values = new EnumMap<Feature, Double>(Feature.class);
        values.put(CONSTANT, 1.0);
        values.put(TOP, common.top());
        values.put(SHARED, common.three());
        values.put(COVERED_LATER, common.coveredLater());
        values.put(COVERED_EARLIER, common.coveredEarlier());
        values.put(WORDS, words);
        values.put(THEMES, themes(later, earlier));
        values.put(BOARD, toBoard(later) == toBoard(earlier) ? 0.0 : 1.0);
        values.put(PINNED_APART, common.apart());
        values.put(LENGTH_LATER, Math.log(1 + later.length));
        values.put(LENGTH_EARLIER, Math.log(1 + earlier.length));
        values.put(TOP_COVERED_LATER, common.top() * common.coveredLater());
        values.put(TOP_COVERED_EARLIER, common.top() * common.coveredEarlier());
        values.put(TOP_WORDS, common.top() * words);
        values.put(TOP_TOP, common.top() * common.top());
        values.put(TOP_PINNED_APART, common.top() * common.apart());
        return values;
    }

    private static boolean toBoard(Gist gist) {
        return gist.salienceOf(BOARD_NUMBER) > SPOKEN_TO;
    }

    private static double themes(Gist one, Gist other) {
        long both = one.themes.stream().filter(other.themes::contains).count();
        long any = one.themes.size() + other.themes.size() - both;
        return any == 0 ? 0 : (double) both / any;
    }
}
