package io.throughline.testkit.fuzz;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of it. */
public final class FuzzReport {

    private final long seed;
    private final Map<String, String> complaints = new LinkedHashMap<>();
    private final Map<String, Integer> times = new LinkedHashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Set<Target> tried = new HashSet<>();
    private final Map<String, Long> spent = new TreeMap<>();
    private int requests;
    private int corners;
    private long slowest;

    FuzzReport(long seed) {
        this.seed = seed;
    }

    void add(Target target, Call call, Answer answer, List<String> wrong) {
        requests++;
        tried.add(target);
        statuses.merge(answer.status(), 1, Integer::sum);
        slowest = Math.max(slowest, answer.millis());
        spent.merge(call.operation().name(), answer.millis(), Long::sum);
        for (String complaint : wrong) {
            String key = call.operation().name() + ": " + complaint;
            complaints.putIfAbsent(key, call.shown() + " -> " + answer.status() + " " + shortened(answer.body()));
            times.merge(key, 1, Integer::sum);
        }
    }

    void reached(int all) {
        corners = all;
    }

    public int requests() {
        return requests;
    }

    /** Parameters, headers and fields that had no turn. */
    public int untried() {
        return corners - tried.size();
    }

    /** Each kind of wrong answer of each operation once, with the first request that had it. */
    public List<String> complaints() {
        return complaints.entrySet().stream()
                .map(one -> one.getKey() + " (" + times.get(one.getKey()) + " times)\n    " + one.getValue())
                .toList();
    }

    @Override
    public String toString() {
        return "fuzz: seed " + seed + ", " + requests + " requests at " + corners + " places, slowest " + slowest
                + " ms, "
                + statuses.entrySet().stream()
                        .map(status -> status.getKey() + "×" + status.getValue())
                        .collect(Collectors.joining(" "))
                + "; most of the time went to "
                + spent.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .limit(5)
                        .map(one -> one.getKey() + " " + one.getValue() + " ms")
                        .toList();
    }

    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
