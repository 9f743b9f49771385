package io.throughline.findings.likeness;

import java.util.Collection;

/** How much more often than usual a report names a concern: what all of it is about tells little about two items. */
public final class ReportFocus {

    private static final double NAMED = 0.3;
    private static final double DOUBT = 4;
    private static final double FOCUS = 4;

    private final double[] telling;

    private ReportFocus(double[] excess) {
        telling = new double[excess.length];
        for (int concern = 0; concern < excess.length; concern++) {
            telling[concern] = Math.sqrt(Concerns.standard().get(concern).weight() / (1 + FOCUS * excess[concern]));
        }
    }

    /** Of all that one report asked for. */
    public static ReportFocus of(Collection<Gist> asked) {
        return of(asked, Weights.standard());
    }

    static ReportFocus of(Collection<Gist> asked, Weights weights) {
        var shares = shares(asked, DOUBT);
        for (int concern = 0; concern < shares.length; concern++) {
            shares[concern] = Math.max(0, shares[concern] - 2 * weights.usual(concern));
        }
        return new ReportFocus(shares);
    }

    static double[] shares(Collection<Gist> asked, double doubt) {
        var counts = new double[Concerns.standard().size()];
        for (var gist : asked) {
            for (int i = 0; i < gist.concerns.length; i++) {
                if (gist.salience[i] > NAMED) {
                    counts[gist.concerns[i]]++;
                }
            }
        }
        for (int concern = 0; concern < counts.length; concern++) {
            counts[concern] /= asked.size() + doubt;
        }
        return counts;
    }

    /** How much sharing a concern says of two items, the earlier one of this report; of two concerns the product counts. */
    double telling(int concern) {
        return telling[concern];
    }
}
