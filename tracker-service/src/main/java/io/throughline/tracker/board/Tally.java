package io.throughline.tracker.board;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adds up what was counted in sets of columns until each column is counted by itself. */
final class Tally {

    /** The columns of each set, by the number that the database gives to the set; one bit for each column that is not in it. */
    private static final Map<Integer, List<String>> SETS = Map.of(
            0b011, List.of("status", "brag", "due", "kind"),
            0b101, List.of("owner"),
            0b110, List.of("inspection_id", "authority_dfe_code"),
            0b111, List.of("themes"));

    private static final Map<String, String> FACETS = new LinkedHashMap<>();

    static {
        List.of("status", "brag", "due", "kind", "owner").forEach(same -> FACETS.put(same, same));
        FACETS.put("inspection", "inspection_id");
        FACETS.put("authority", "authority_dfe_code");
        FACETS.put("theme", "themes");
    }

    private static final Comparator<Board.Count> MOST_FIRST = Comparator.comparingLong(Board.Count::count)
            .reversed()
            .thenComparing(Board.Count::value, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Map<String, Map<@Nullable String, Board.Count>> counts = new HashMap<>();

    void add(Tuple row) {
        long cards = row.get("cards", Long.class);
        long weight = row.get("weight", Long.class);
        for (String column : Objects.requireNonNull(SETS.get(row.get("grouped", Integer.class)))) {
            Object value = row.get(column);
            if (value instanceof String[] several) {
                List.of(several).forEach(one -> add(column, one, cards, weight));
            } else {
                add(column, Objects.toString(value, null), cards, weight);
            }
        }
    }

    private void add(String column, @Nullable String value, long cards, long weight) {
        counts.computeIfAbsent(column, any -> new HashMap<>())
                .merge(
                        value,
                        new Board.Count(value, cards, weight),
                        (one, other) ->
                                new Board.Count(value, one.count() + other.count(), one.weight() + other.weight()));
    }

    Board board(LocalDate asAt) {
        List<Board.Count> all = of("status");
        return new Board(
                asAt,
                all.stream().mapToLong(Board.Count::count).sum(),
                all.stream().mapToLong(Board.Count::weight).sum(),
                FACETS.entrySet().stream()
                        .map(facet -> new Board.Facet(facet.getKey(), of(facet.getValue())))
                        .toList());
    }

    private List<Board.Count> of(String column) {
        return counts.getOrDefault(column, Map.of()).values().stream()
                .sorted(MOST_FIRST)
                .toList();
    }
}
