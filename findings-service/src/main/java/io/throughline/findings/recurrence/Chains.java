package io.throughline.findings.recurrence;

import io.throughline.findings.corpus.SaidItem;
import io.throughline.findings.recommendation.RecommendationStatus;
import io.throughline.findings.recurrence.Chain.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Joins what people called the same into chains. */
final class Chains {

    private static final Comparator<SaidItem> OLDEST_FIRST = Comparator.comparing(
                    SaidItem::inspectedOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(SaidItem::id);

    private final Map<UUID, UUID> parents = new HashMap<>();

    private Chains() {}

    static List<Chain> of(
            Collection<RecurrenceDecision> decisions,
            Map<UUID, SaidItem> items,
            Map<UUID, RecommendationStatus> became) {
        var chains = new Chains();
        decisions.stream()
                .filter(decision -> decision.relation().equals(Relation.SAME.name()))
                .filter(decision -> items.containsKey(decision.later()) && items.containsKey(decision.earlier()))
                .forEach(decision -> chains.join(decision.later(), decision.earlier()));
        return chains.parents.keySet().stream().collect(Collectors.groupingBy(chains::root)).values().stream()
                .map(ids -> ids.stream().map(items::get).sorted(OLDEST_FIRST).toList())
                .sorted(Comparator.comparing(List::getFirst, OLDEST_FIRST))
                .map(links -> chain(links, became))
                .toList();
    }

    private void join(UUID one, UUID other) {
        parents.putIfAbsent(one, one);
        parents.putIfAbsent(other, other);
        parents.put(root(one), root(other));
    }

    private UUID root(UUID id) {
        UUID parent = parents.getOrDefault(id, id);
        return parent.equals(id) ? id : root(parent);
    }

    private static Chain chain(List<SaidItem> items, Map<UUID, RecommendationStatus> became) {
        var links = new ArrayList<Link>();
        LocalDate last = items.getLast().inspectedOn();
        for (var item : items) {
            var status = became.get(item.id());
            links.add(new Link(item.id(), RecurrenceView.Quote.of(item), status, undone(item, status, last)));
        }
        long undone = links.stream().filter(Link::closedBeforeFoundAgain).count();
        var themes = items.stream()
                .flatMap(item -> item.themes().stream().limit(1))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return new Chain(items.getFirst().id(), List.copyOf(themes), links, undone, sentence(items, undone));
    }

    /** Closed, and yet found in an inspection that began later. */
    private static boolean undone(SaidItem item, @Nullable RecommendationStatus status, @Nullable LocalDate last) {
        return status != null
                && status.closedOn() != null
                && last != null
                && item.inspectedOn() != null
                && item.inspectedOn().isBefore(last)
                && !status.closedOn().isAfter(last);
    }

    private static String sentence(List<SaidItem> items, long undone) {
        var years = new LinkedHashMap<Integer, Boolean>();
        items.stream()
                .filter(item -> item.inspectedOn() != null)
                .forEach(item -> years.put(item.inspectedOn().getYear(), true));
        String found =
                "Found in " + years.keySet().stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".";
        return undone == 0
                ? found
                : found + " Closed before it was found again: " + undone + " of " + items.size() + ".";
    }
}
