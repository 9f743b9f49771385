package io.throughline.findings.recurrence;

import io.throughline.findings.corpus.SaidItem;
import io.throughline.findings.likeness.Gist;
import io.throughline.findings.likeness.Likeness;
import io.throughline.findings.likeness.ReportFocus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was asked for over the years, ready to be compared: each text is understood once. */
final class Candidates {

    /** A letter about progress repeats an earlier list: what it lists is laid to the old ones and is none itself. */
    private static final String REPEATS = "MONITORING_VISIT";

    private final List<SaidItem> items;
    private final Function<SaidItem, Gist> gists;
    private final List<Report> reports;

    /** An earlier item that is like a later one. */
    record Pair(SaidItem later, SaidItem earlier, Likeness likeness) {}

    private record Asked(SaidItem item, Gist gist) {}

    /** All that one report asked for. */
    private record Report(List<Asked> asked, ReportFocus focus) {
        SaidItem first() {
            return asked.getFirst().item();
        }
    }

    Candidates(List<SaidItem> items, Function<SaidItem, Gist> gists) {
        this.items = items;
        this.gists = gists;
        reports = items.stream()
                .filter(item -> item.asked() && !item.inspectionKind().equals(REPEATS))
                .collect(Collectors.groupingBy(SaidItem::inspectionId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::report)
                .toList();
    }

    private Report report(List<SaidItem> asked) {
        var understood =
                asked.stream().map(item -> new Asked(item, gists.apply(item))).toList();
        return new Report(
                understood, ReportFocus.of(understood.stream().map(Asked::gist).toList()));
    }

    List<SaidItem> items() {
        return items;
    }

    /** Everything that was asked for before and has something in common with it, the likest first. */
    List<Pair> of(SaidItem later, double least) {
        var pairs = new ArrayList<Pair>();
        Gist gist = gists.apply(later);
        for (var report : reports) {
            if (isBefore(report.first(), later)) {
                for (var earlier : report.asked()) {
                    var likeness = Likeness.of(gist, earlier.gist(), report.focus());
                    if (likeness.score() > 0 && likeness.score() >= least) {
                        pairs.add(new Pair(later, earlier.item(), likeness));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> pair.likeness().score())
                .reversed()
                .thenComparing(pair -> pair.earlier().id()));
        return pairs;
    }

    Likeness between(SaidItem later, SaidItem earlier) {
        ReportFocus focus = reports.stream()
                .filter(report -> report.first().inspectionId().equals(earlier.inspectionId()))
                .map(Report::focus)
                .findFirst()
                .orElseGet(() -> ReportFocus.of(List.of()));
        return Likeness.of(gists.apply(later), gists.apply(earlier), focus);
    }

    static boolean isBefore(SaidItem earlier, SaidItem later) {
        return earlier.inspectedOn() != null
                && later.inspectedOn() != null
                && earlier.inspectedOn().isBefore(later.inspectedOn());
    }
}
