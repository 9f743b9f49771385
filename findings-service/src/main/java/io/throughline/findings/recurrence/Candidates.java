package io.throughline.findings.recurrence;

import io.throughline.findings.corpus.SaidItem;
import io.throughline.findings.likeness.Gist;
import io.throughline.findings.likeness.Likeness;
import io.throughline.findings.likeness.ReportFocus;
import io.throughline.findings.likeness.Rivals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was said over the years, ready to be compared: each text is understood once. */
final class Candidates {

    /** A letter about progress repeats an earlier list: what it lists is laid to the old ones and is none itself. */
    private static final String REPEATS = "MONITORING_VISIT";

    private final Function<SaidItem, Gist> gists;
    private final Map<UUID, List<SaidItem>> said;
    private final Map<UUID, Earlier> earlier;

    /** An earlier item that is like a later one. */
    record Pair(SaidItem later, SaidItem earlier, Likeness likeness) {}

    /** What one report asked for. */
    private record Earlier(List<SaidItem> asked, List<Gist> gists, ReportFocus focus) {}

    /** What one report says, first what it asks for. */
    private record Later(List<SaidItem> items, int asked, List<Gist> gists) {
        Rivals beside(Earlier report) {
            return new Rivals(gists, asked, report.gists(), report.focus());
        }
    }

    Candidates(List<SaidItem> items, Function<SaidItem, Gist> gists) {
        this.gists = gists;
        said = items.stream()
                .collect(Collectors.groupingBy(SaidItem::inspectionId, LinkedHashMap::new, Collectors.toList()));
        earlier = said.entrySet().parallelStream()
                .filter(report -> report.getValue().stream().anyMatch(Candidates::isAsked))
                .collect(Collectors.toMap(Map.Entry::getKey, report -> earlier(report.getValue())));
    }

    private static boolean isAsked(SaidItem item) {
        return item.asked() && !item.inspectionKind().equals(REPEATS);
    }

    private Earlier earlier(List<SaidItem> items) {
        var asked = items.stream().filter(Candidates::isAsked).toList();
        var understood = understood(asked);
        return new Earlier(asked, understood, ReportFocus.of(understood));
    }

    private Later later(List<SaidItem> items) {
        var ordered = items.stream()
                .sorted(Comparator.comparing((SaidItem item) -> !isAsked(item)))
                .toList();
        return new Later(
                ordered, (int) items.stream().filter(Candidates::isAsked).count(), understood(ordered));
    }

    private List<Gist> understood(List<SaidItem> items) {
        return items.stream().map(gists).toList();
    }

    /** What was asked for before and is like one of these at least so much. */
    List<Pair> of(Predicate<SaidItem> meant, double least) {
        return said.values().stream()
                .filter(items -> items.stream().anyMatch(meant))
                .flatMap(items -> of(later(items), meant, least))
                .toList();
    }

    /** Everything that was asked for before and has something in common with it, the likest first. */
    List<Pair> of(SaidItem item) {
        return of(later(with(item, said.getOrDefault(item.inspectionId(), List.of()))), item::equals, 0)
                .sorted(Comparator.comparingDouble(
                                (Pair pair) -> pair.likeness().score())
                        .reversed()
                        .thenComparing(pair -> pair.earlier().id()))
                .toList();
    }

    private Stream<Pair> of(Later later, Predicate<SaidItem> meant, double least) {
        return earlier.values().parallelStream()
                .filter(report ->
                        isBefore(report.asked().getFirst(), later.items().getFirst()))
                .flatMap(report -> pairs(later, report, meant, least).stream());
    }

    private static List<Pair> pairs(Later later, Earlier report, Predicate<SaidItem> meant, double least) {
        var compared = later.beside(report);
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < later.items().size(); i++) {
            SaidItem item = later.items().get(i);
            for (int j = 0; meant.test(item) && j < report.asked().size(); j++) {
                var likeness = compared.likeness(i, j, least);
                if (likeness.score() > 0) {
                    pairs.add(new Pair(item, report.asked().get(j), likeness));
                }
            }
        }
        return pairs;
    }

    Likeness between(SaidItem one, SaidItem before) {
        var later = later(with(one, said.getOrDefault(one.inspectionId(), List.of())));
        var report = earlier.getOrDefault(
                before.inspectionId(), new Earlier(List.of(), List.of(), ReportFocus.of(List.of())));
        var asked = with(before, report.asked());
        return later.beside(new Earlier(asked, understood(asked), report.focus()))
                .likeness(later.items().indexOf(one), asked.indexOf(before), 0);
    }

    private static List<SaidItem> with(SaidItem one, List<SaidItem> others) {
        return others.contains(one)
                ? others
                : Stream.concat(others.stream(), Stream.of(one)).toList();
    }

    static boolean isBefore(SaidItem earlier, SaidItem later) {
        return earlier.inspectedOn() != null
                && later.inspectedOn() != null
                && earlier.inspectedOn().isBefore(later.inspectedOn());
    }
}
