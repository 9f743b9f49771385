package io.throughline.findings.theme;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** How much of a text criticises, how surely, and where, from what each of its clauses is likely to do. */
final class ToneFeatures {

    private final List<Clause> clauses;
    private final double[] criticism;
    private final double total;

    private ToneFeatures(List<Clause> clauses, double[] criticism) {
        this.clauses = clauses;
        this.criticism = criticism;
        this.total = Math.max(
                1, clauses.stream().mapToInt(clause -> clause.text().length()).sum());
    }

    /** @param criticism how likely each clause is to criticise */
    static double[] of(List<Clause> clauses, double[] criticism) {
        return new ToneFeatures(clauses, criticism).values();
    }

    private double[] values() {
        int count = criticism.length;
        int half = (count + 1) / 2;
        double[] sorted = criticism.clone();
        Arrays.sort(sorted);
        double part = share(i -> criticism[i]);
        return new double[] {
            part,
            share(i -> criticism[i] > 0.5 ? 1 : 0),
            share(i -> criticism[i] > 0.8 ? 1 : 0),
            share(i -> criticism[i] < 0.2 ? 1 : 0),
            Math.min(part, share(i -> 1 - criticism[i])),
            sorted[0],
            mean(sorted, 0, 2),
            mean(sorted, count - 2, count),
            sorted[count - 1],
            criticism[0],
            mean(criticism, 0, 2),
            criticism[count - 1],
            mean(criticism, count - 2, count),
            mean(criticism, 0, half),
            count > half ? mean(criticism, half, count) : criticism[count - 1],
            Math.log1p(count),
            Math.log1p(Arrays.stream(criticism).sum()),
            Math.log1p(count - Arrays.stream(criticism).sum()),
            share(i -> is("minor", i) ? criticism[i] : 0),
            share(i -> is("mended", i) ? criticism[i] : 0),
            share(i -> clauses.get(i).turns() ? criticism[i] : 0),
            clauses.stream().anyMatch(Clause::turns) ? 1 : 0,
            sorted[count - 1] > 0.5 ? 1 : 0,
            sorted[0] < 0.5 ? 1 : 0,
            spread()
        };
    }

    private boolean is(String name, int at) {
        return clauses.get(at).weight().signs().stream().anyMatch(sign -> sign.startsWith(name));
    }

    /** Of the text's length. */
    private double share(IntToDoubleFunction weight) {
        double sum = 0;
        for (int i = 0; i < criticism.length; i++) {
            sum += clauses.get(i).text().length() * weight.applyAsDouble(i);
        }
        return sum / total;
    }

    private static double mean(double[] values, int from, int to) {
        return Arrays.stream(values, Math.max(0, from), Math.min(values.length, to))
                .average()
                .orElse(0);
    }

    private double spread() {
        double mean = mean(criticism, 0, criticism.length);
        return Math.sqrt(Arrays.stream(criticism)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
    }
}
