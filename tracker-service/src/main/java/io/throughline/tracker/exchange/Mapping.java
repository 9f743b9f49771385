package io.throughline.tracker.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is read from which column, and who is meant by a name.
 *
 * @param columns by heading; what is left out is guessed
 * @param people a name in the file to the subject of a person's token
 */
record Mapping(
        @Nullable Map<Column, String> columns, @Nullable Map<String, String> people) {

    static final Mapping NONE = new Mapping(Map.of(), Map.of());

    /** Which heading each column is read from, as was told or guessed. */
    Map<Column, String> over(List<String> headings) {
        Map<Column, String> told = columns == null ? Map.of() : columns;
        var found = new EnumMap<Column, String>(Column.class);
        for (Column column : Column.values()) {
            String heading = told.get(column);
            if (heading == null) {
                column.guess(headings)
                        .filter(guess -> !told.containsValue(guess))
                        .ifPresent(guess -> found.put(column, guess));
            } else if (headings.contains(heading)) {
                found.put(column, heading);
            } else {
                throw ExchangeProblem.unknownHeading(column, heading, headings);
            }
        }
        if (!found.containsKey(Column.ACTION)) {
            throw ExchangeProblem.noActions(headings);
        }
        if (!found.containsKey(Column.RECOMMENDATION_ID)
                && !found.containsKey(Column.REFERENCE)
                && !found.containsKey(Column.RECOMMENDATION)) {
            throw ExchangeProblem.noRecommendations(headings);
        }
        return found;
    }

    String person(String name) {
        return people == null ? name : people.getOrDefault(name, name);
    }
}
