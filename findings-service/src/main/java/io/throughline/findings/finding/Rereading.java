package io.throughline.findings.finding;

import io.throughline.findings.reading.ReadItem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the findings that are there another reading means, by their words, since another extraction may have moved
 * them. What a person has decided stays: words that mostly stand in decided findings are neither new nor changed.
 */
final class Rereading {

    private static final double ALIKE = 0.5;
    private static final double COVERED = 0.6;
    private static final int RUN = 3;

    /** @param finding null when nothing that is there has these words */
    record Match(ReadItem item, @Nullable Finding finding) {}

    private record Read(ReadItem item, Set<String> runs) {}

    private record There(Finding finding, Set<String> runs) {}

    private final List<Read> items = new ArrayList<>();
    private final List<There> findings = new ArrayList<>();
    private final Set<String> decided = new HashSet<>();
    private final List<Match> matches = new ArrayList<>();

    private Rereading(List<ReadItem> read, List<Finding> there) {
        read.forEach(item -> items.add(new Read(item, runs(item.citation().text()))));
        for (var finding : there) {
            var runs = runs(finding.state().text());
            findings.add(new There(finding, runs));
            if (finding.isDecided()) {
                decided.addAll(runs);
            }
        }
    }

    /**
     * @param there in the order of the report
     * @return what the reading found, each with the finding that it is
     */
    static Rereading of(List<ReadItem> read, List<Finding> there) {
        var reading = new Rereading(read, there);
        reading.match((item, finding) -> item.runs().equals(finding.runs()));
        reading.match((item, finding) -> alike(item.runs(), finding.runs()) >= ALIKE);
        reading.items.removeIf(item -> covered(item.runs(), reading.decided));
        reading.items.forEach(item -> reading.matches.add(new Match(item.item(), null)));
        return reading;
    }

    List<Match> matches() {
        return matches;
    }

    /** What was there and was not found again. */
    List<Finding> gone() {
        return findings.stream().map(There::finding).toList();
    }

    private void match(BiPredicate<Read, There> same) {
        for (var item : List.copyOf(items)) {
            findings.stream()
                    .filter(finding -> same.test(item, finding))
                    .max((one, other) ->
                            Double.compare(alike(item.runs(), one.runs()), alike(item.runs(), other.runs())))
                    .ifPresent(found -> {
                        matches.add(new Match(item.item(), found.finding()));
                        findings.remove(found);
                        items.remove(item);
                    });
        }
    }

    private static boolean covered(Set<String> runs, Set<String> decided) {
        return common(runs, decided) >= COVERED * runs.size();
    }

    private static double alike(Set<String> one, Set<String> other) {
        double common = common(one, other);
        return common / (one.size() + other.size() - common);
    }

    private static double common(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }

    /** Runs of three words: letters and digits only. */
    private static Set<String> runs(String text) {
        var words = List.of(Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\s]", "")
                .strip()
                .split("\\s+", -1));
        var runs = new HashSet<String>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs.isEmpty() ? Set.of(String.join(" ", words)) : runs;
    }
}
