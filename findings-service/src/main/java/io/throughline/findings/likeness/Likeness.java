package io.throughline.findings.likeness;

import java.util.List;

/**
 * How alike a later and an earlier text are.
 *
 * @param score from 0 to 1
 * @param shared names of the concerns that both name, the weightiest first
 */
public record Likeness(double score, List<String> shared) {

    /** From here on a pair is put forward by itself; where precision and recall of labelled pairs are level. */
    public static final double SUGGESTED = 0.34;

    private static final int BOARD_NUMBER = Concerns.standard().number("safeguarding board");
    private static final double SPOKEN_TO = 0.4;

    /** Nothing in common. */
    public static final Likeness NONE = new Likeness(0, List.of());

    /**
     * Of two texts by themselves.
     *
     * @param report what all of the earlier text's report is about
     */
    public static Likeness of(Gist later, Gist earlier, ReportFocus report) {
        var common = Common.of(later, earlier, report);
        return common.top() == 0
                ? NONE
                : new Likeness(score(later, earlier, common), common.naming().names());
    }

    /** The same without what they share; 0 where that is nothing. */
    static double score(Gist later, Gist earlier, ReportFocus report) {
        var common = Common.of(later, earlier, report);
        return common.top() == 0 ? 0 : score(later, earlier, common);
    }

    private static double score(Gist later, Gist earlier, Common common) {
        return Weights.standard().score(features(later, earlier, common));
    }

    /** One value for each {@link Feature}, in their order. */
    static double[] features(Gist later, Gist earlier, Common common) {
        double words = later.words.dot(earlier.words);
        return new double[] {
            1,
            common.top(),
            common.three(),
            common.coveredLater(),
            common.coveredEarlier(),
            words,
            themes(later, earlier),
            toBoard(later) == toBoard(earlier) ? 0 : 1,
            common.apart(),
            later.length,
            earlier.length,
            common.top() * common.coveredLater(),
            common.top() * common.coveredEarlier(),
            common.top() * words,
            common.top() * common.top(),
            common.top() * common.apart()
        };
    }

    private static boolean toBoard(Gist gist) {
        return gist.salienceOf(BOARD_NUMBER) > SPOKEN_TO;
    }

    private static double themes(Gist one, Gist other) {
        int both = 0;
        for (var theme : one.themes) {
            both += other.themes.contains(theme) ? 1 : 0;
        }
        int any = one.themes.size() + other.themes.size() - both;
        return any == 0 ? 0 : (double) both / any;
    }
}
