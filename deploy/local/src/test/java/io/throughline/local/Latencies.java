package io.throughline.local;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Milliseconds, sorted. */
record Latencies(double[] sorted) {

    static Latencies ofNanos(Collection<Long> nanos) {
        return new Latencies(
                nanos.stream().mapToDouble(one -> one / 1e6).sorted().toArray());
    }

    double p50() {
        return at(0.50);
    }

    private double at(double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms (%d samples, longest %.1f ms)",
                p50(),
                at(0.99),
                sorted.length,
                Arrays.stream(sorted).max().orElse(0));
    }
}
