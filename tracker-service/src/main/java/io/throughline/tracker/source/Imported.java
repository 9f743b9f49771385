package io.throughline.tracker.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an import would do, or has done.
 *
 * @param columns which heading each thing is read from
 * @param notTaken headings that nothing is read from
 */
public record Imported(
        boolean dryRun,
        Map<String, String> columns,
        List<String> notTaken,
        int rows,
        int planned,
        int changed,
        int unchanged,
        List<Wrong> problems,
        List<Item> items) {

    public record Wrong(int row, String column, String detail) {}

    public record Item(int row, String what, String action, String owner, LocalDate dueDate) {}

    public String headingOf(String column) {
        return columns.getOrDefault(column, "");
    }

    public List<String> headings() {
        return Stream.concat(columns.values().stream(), notTaken.stream())
                .distinct()
                .sorted()
                .toList();
    }
}
