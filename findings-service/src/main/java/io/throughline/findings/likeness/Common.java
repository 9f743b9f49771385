package io.throughline.findings.likeness;

import java.util.Arrays;
import java.util.List;

/**
 * What the concerns of two texts have in common, and what only one of them names.
 *
 * @param top the most shared concern
 * @param three the three most shared ones together
 * @param apart how much who or which step is meant is said by one side only
 * @param naming the concerns that both name
 */
record Common(double top, double three, double coveredLater, double coveredEarlier, double apart, Naming naming) {

    private static final Common NOTHING = new Common(0, 0, 0, 0, 0, List::of);
    /** Below this nobody would call two texts alike. */
    private static final double FAINT = 0.03;

    private static final int NAMED = 3;
    private static final double WORTH_NAMING = 0.1;

    /** Names are for people: most pairs are nobody's to see. */
    @FunctionalInterface
    interface Naming {
        List<String> names();
    }

    static Common of(Gist later, Gist earlier, ReportFocus report) {
        return later.touches(earlier) ? new Shared(later, earlier, report).common() : NOTHING;
    }

    /** All concerns of one text with all of the other, gone through once. */
    private static final class Shared {
        private final Gist later;
        private final Gist earlier;
        /** For each concern of the later text, how much it has in common with the closest of the earlier one. */
        private final double[] shared;

        private final double[] saidByEarlier;
        private final double[] saidByLater;

        Shared(Gist later, Gist earlier, ReportFocus report) {
            this.later = later;
            this.earlier = earlier;
            shared = new double[later.concerns.length];
            saidByEarlier = new double[later.concerns.length];
            saidByLater = new double[earlier.concerns.length];
            for (int i = 0; i < later.concerns.length; i++) {
                double[] kin = Concerns.standard().kin(later.concerns[i]);
                for (int j = 0; j < earlier.concerns.length; j++) {
                    double close = kin[earlier.concerns[j]];
                    if (close > 0) {
                        saidByEarlier[i] = Math.max(saidByEarlier[i], earlier.salience[j] * close);
                        saidByLater[j] = Math.max(saidByLater[j], later.salience[i] * close);
                        double both = later.salience[i]
                                * earlier.salience[j]
                                * close
                                * report.telling(later.concerns[i])
                                * report.telling(earlier.concerns[j]);
                        shared[i] = Math.max(shared[i], both);
                    }
                }
            }
        }

        Common common() {
            int[] most = most();
            double top = shared[most[0]];
            if (top < FAINT) {
                return NOTHING;
            }
            double three = 0;
            for (int i : most) {
                three += shared[i];
            }
            return new Common(
                    top,
                    three,
                    covered(later, saidByEarlier),
                    covered(earlier, saidByLater),
                    pinned(later, saidByEarlier) + pinned(earlier, saidByLater),
                    () -> names(most));
        }

        /** The places of the three that are shared most. */
        private int[] most() {
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

        private List<String> names(int[] most) {
            return Arrays.stream(most)
                    .filter(i -> shared[i] >= WORTH_NAMING)
                    .mapToObj(i -> Concerns.standard().get(later.concerns[i]).name())
                    .toList();
        }

        /** How much of what one says is said by the other too. */
        private static double covered(Gist one, double[] said) {
            double all = 0;
            double both = 0;
            for (int i = 0; i < said.length; i++) {
                double weight = one.salience[i]
                        * Concerns.standard().get(one.concerns[i]).weight();
                all += weight;
                both += weight * said[i];
            }
            return all == 0 ? 0 : both / all;
        }

        private static double pinned(Gist one, double[] said) {
            double most = 0;
            for (int i = 0; i < said.length; i++) {
                if (Concerns.standard().get(one.concerns[i]).pins()) {
                    most = Math.max(most, one.salience[i] * (1 - said[i]));
                }
            }
            return most;
        }
    }
}
