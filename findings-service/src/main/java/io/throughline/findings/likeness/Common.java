package io.throughline.findings.likeness;

import java.util.Arrays;
import java.util.List;

/**
 * What the concerns of two texts have in common, and what only one of them names.
 *
 * @param top the most shared concern
 * @param three the three most shared ones together
 * @param apart how much who or which step is meant is said by one side only
 * @param names of the concerns that both name
 */
record Common(double top, double three, double coveredLater, double coveredEarlier, double apart, List<String> names) {

    private static final Common NOTHING = new Common(0, 0, 0, 0, 0, List.of());
    /** Below this nobody would call two texts alike. */
    private static final double FAINT = 0.03;

    private static final int NAMED = 3;
    private static final double WORTH_NAMING = 0.1;

    static Common of(Gist later, Gist earlier, ReportFocus report) {
        if (!later.touches(earlier)) {
            return NOTHING;
        }
        var shared = shared(later, earlier, report);
        double top = 0;
        for (double one : shared) {
            top = Math.max(top, one);
        }
        if (top < FAINT) {
            return NOTHING;
        }
        int[] ranked = ranked(shared);
        return new Common(
                top,
                Arrays.stream(ranked).mapToDouble(i -> shared[i]).sum(),
                covered(later, earlier),
                covered(earlier, later),
                pinned(later, earlier) + pinned(earlier, later),
                Arrays.stream(ranked)
                        .filter(i -> shared[i] >= WORTH_NAMING)
                        .mapToObj(
                                i -> Concerns.standard().get(later.concerns[i]).name())
                        .toList());
    }

    /** The places of the three that are shared most. */
    private static int[] ranked(double[] shared) {
        int[] best = new int[Math.min(NAMED, shared.length)];
        var left = shared.clone();
        for (int place = 0; place < best.length; place++) {
            for (int i = 0; i < left.length; i++) {
                if (left[i] > left[best[place]]) {
                    best[place] = i;
                }
            }
            left[best[place]] = -1;
        }
        return best;
    }

    /** For each concern of the later text, how much it has in common with the closest of the earlier one. */
    private static double[] shared(Gist later, Gist earlier, ReportFocus report) {
        var concerns = Concerns.standard();
        var shared = new double[later.concerns.length];
        for (int i = 0; i < shared.length; i++) {
            for (int j = 0; j < earlier.concerns.length; j++) {
                double kin = concerns.kin(later.concerns[i], earlier.concerns[j]);
                if (kin > 0) {
                    double both = later.salience[i]
                            * earlier.salience[j]
                            * kin
                            * report.telling(later.concerns[i])
                            * report.telling(earlier.concerns[j]);
                    shared[i] = Math.max(shared[i], both);
                }
            }
        }
        return shared;
    }

    /** How much of what one says is said by the other too. */
    private static double covered(Gist one, Gist other) {
        double said = 0;
        double both = 0;
        for (int i = 0; i < one.concerns.length; i++) {
            double weight =
                    one.salience[i] * Concerns.standard().get(one.concerns[i]).weight();
            said += weight;
            both += weight * saidBy(other, one.concerns[i]);
        }
        return said == 0 ? 0 : both / said;
    }

    private static double pinned(Gist one, Gist other) {
        return Arrays.stream(one.concerns)
                .filter(concern -> Concerns.standard().get(concern).pins())
                .mapToDouble(concern -> one.salienceOf(concern) * (1 - saidBy(other, concern)))
                .max()
                .orElse(0);
    }

    private static double saidBy(Gist gist, int concern) {
        double most = 0;
        for (int i = 0; i < gist.concerns.length; i++) {
            most = Math.max(most, gist.salience[i] * Concerns.standard().kin(concern, gist.concerns[i]));
        }
        return most;
    }
}
