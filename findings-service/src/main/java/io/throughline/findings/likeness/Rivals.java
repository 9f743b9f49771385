package io.throughline.findings.likeness;

import java.util.List;

/**
 * What one report says beside what an earlier one asked for. Most things are asked for again once: two are less likely the
 * same where others of either report are as like.
 */
public final class Rivals {

    /** What two would have to share with if nobody else were like them. */
    private static final double NOBODY = 0.3;

    private final List<Gist> later;
    private final int rivals;
    private final List<Gist> earlier;
    private final ReportFocus focus;
    private final double[][] alone;
    private final double[] ofLater;
    private final double[] ofEarlier;

    /**
     * @param rivals so many of the later ones, the first, are each other's rivals; those after them are nobody's
     * @param focus what all of the earlier report is about
     */
    public Rivals(List<Gist> later, int rivals, List<Gist> earlier, ReportFocus focus) {
        this.later = later;
        this.rivals = rivals;
        this.earlier = earlier;
        this.focus = focus;
        alone = new double[later.size()][earlier.size()];
        ofLater = new double[later.size()];
        ofEarlier = new double[earlier.size()];
        for (int i = 0; i < later.size(); i++) {
            for (int j = 0; j < earlier.size(); j++) {
                alone[i][j] = Likeness.score(later.get(i), earlier.get(j), focus);
                ofLater[i] += alone[i][j];
                ofEarlier[j] += i < rivals ? alone[i][j] : 0;
            }
        }
    }

    /** @param least what is less alike than this has nothing in common */
    public Likeness likeness(int i, int j, double least) {
        double score = score(i, j);
        return score == 0 || score < least
                ? Likeness.NONE
                : new Likeness(
                        score,
                        Common.of(later.get(i), earlier.get(j), focus).naming().names());
    }

    double score(int i, int j) {
        return alone[i][j] == 0 ? 0 : Weights.standard().among(shares(i, j));
    }

    /** One value for each {@link Share}, in their order. */
    double[] shares(int i, int j) {
        double one = alone[i][j];
        double forEarlier = i < rivals ? ofEarlier[j] : ofEarlier[j] + one;
        return shares(one, ofLater[i], forEarlier);
    }

    static double[] shares(double one, double forLater, double forEarlier) {
        return new double[] {1, Math.log(one / (1 - one)), one / (forLater + NOBODY), one / (forEarlier + NOBODY)};
    }
}
