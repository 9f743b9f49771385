package io.throughline.tracker.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, or has done.
 *
 * @param sha256 of the file
 * @param columns which heading each thing is read from
 * @param notTaken headings of columns that nothing is read from
 * @param rows how many rows say something about an action
 * @param unchanged how many actions are there already as the file has them
 * @param items what is planned or changed; not what stays as it is
 */
record ImportReport(
        boolean dryRun,
        String sha256,
        Map<Column, String> columns,
        List<String> notTaken,
        int rows,
        int planned,
        int changed,
        int unchanged,
        List<RowProblem> problems,
        List<Item> items) {

    /** @param actionId the action that would change; none where it would be planned */
    record Item(int row, Change.What what, @Nullable UUID actionId, String action, String owner, LocalDate dueDate) {

        static Item of(Change change) {
            return new Item(
                    change.row(),
                    change.what(),
                    change.present() == null ? null : change.present().id(),
                    change.title(),
                    change.owner(),
                    change.dueDate());
        }
    }

    static ImportReport of(
            boolean dryRun,
            String sha256,
            Map<Column, String> columns,
            List<String> headings,
            List<Change> changes,
            List<RowProblem> problems,
            int rows) {
        return new ImportReport(
                dryRun,
                sha256,
                columns,
                headings.stream()
                        .filter(heading -> !heading.isBlank() && !columns.containsValue(heading))
                        .toList(),
                rows,
                count(changes, Change.What.PLAN),
                count(changes, Change.What.CHANGE),
                count(changes, Change.What.NOTHING),
                problems,
                changes.stream()
                        .filter(change -> change.what() != Change.What.NOTHING)
                        .map(Item::of)
                        .toList());
    }

    private static int count(List<Change> changes, Change.What what) {
        return (int) changes.stream().filter(change -> change.what() == what).count();
    }
}
