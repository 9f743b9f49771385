package io.throughline.tracker.exchange;

import io.throughline.tracker.action.PlanAction;
import io.throughline.tracker.plan.PlanContent;
import io.throughline.tracker.sheet.Grid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows against a plan; what cannot be understood is a problem with its row and column, and never an exception. */
final class RowReader {

    private static final int LONGEST_TITLE = 500;

    private final Grid grid;
    private final Map<Column, String> columns;
    private final Mapping mapping;
    private final AskedNames asked;
    private final List<RowProblem> problems = new ArrayList<>();

    RowReader(Grid grid, Map<Column, String> columns, Mapping mapping, PlanContent plan) {
        this.grid = grid;
        this.columns = columns;
        this.mapping = mapping;
        this.asked = new AskedNames(plan);
    }

    /** Rows that say nothing about an action are passed over. */
    List<PlanRow> read() {
        return grid.rows().stream()
                .filter(row -> !cell(row, Column.ACTION).isEmpty())
                .flatMap(row -> read(row).stream())
                .toList();
    }

    List<RowProblem> problems() {
        return problems;
    }

    void problem(int row, Column column, String code, String detail) {
        problems.add(new RowProblem(row, columns.getOrDefault(column, column.name()), code, detail));
    }

    private Optional<PlanRow> read(Grid.Row row) {
        int before = problems.size();
        String title = cell(row, Column.ACTION);
        if (title.length() > LONGEST_TITLE) {
            problem(row.number(), Column.ACTION, "too-long", "an action has at most 500 letters; shorten it.");
        }
        var read = new PlanRow(row.number(), recommendations(row), actionId(row), title, owner(row), dueDate(row));
        return problems.size() == before ? Optional.of(read) : Optional.empty();
    }

    private List<UUID> recommendations(Grid.Row row) {
        for (Column column : List.of(Column.RECOMMENDATION_ID, Column.REFERENCE, Column.RECOMMENDATION)) {
            String cell = cell(row, column);
            if (!cell.isEmpty()) {
                return named(row, column, cell);
            }
        }
        Column column = columns.containsKey(Column.REFERENCE) ? Column.REFERENCE : Column.RECOMMENDATION;
        problem(row.number(), column, "missing", "say which recommendation the action is for.");
        return List.of();
    }

    /** One, or several with semicolons between them. */
    private List<UUID> named(Grid.Row row, Column column, String cell) {
        if (asked.called(cell).size() == 1) {
            return asked.called(cell);
        }
        var all = new ArrayList<UUID>();
        for (String name : Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList()) {
            List<UUID> meant = asked.called(name);
            if (meant.isEmpty()) {
                problem(
                        row.number(),
                        column,
                        "unknown",
                        "the plan has no recommendation \u201c" + shortened(name) + "\u201d.");
            } else if (meant.size() > 1) {
                problem(
                        row.number(),
                        column,
                        "ambiguous",
                        "several recommendations are called \u201c" + shortened(name) + "\u201d; name it by its ID.");
            }
            all.addAll(meant);
        }
        return all;
    }

    private @Nullable UUID actionId(Grid.Row row) {
        String cell = cell(row, Column.ACTION_ID);
        try {
            return cell.isEmpty() ? null : UUID.fromString(cell);
        } catch (IllegalArgumentException malformed) {
            problem(row.number(), Column.ACTION_ID, "malformed", "leave it as it was exported, or empty.");
            return null;
        }
    }

    private @Nullable String owner(Grid.Row row) {
        String owner = mapping.person(cell(row, Column.OWNER));
        if (!owner.isEmpty() && !owner.matches(PlanAction.SUBJECT)) {
            problem(
                    row.number(),
                    Column.OWNER,
                    "unknown-person",
                    "\u201c" + shortened(owner)
                            + "\u201d is no subject of a token; say in mapping.people whose it is.");
        }
        return owner.isEmpty() ? null : owner;
    }

    private @Nullable LocalDate dueDate(Grid.Row row) {
        String cell = cell(row, Column.DUE_DATE);
        if (cell.isEmpty()) {
            return null;
        }
        LocalDate day = Days.read(cell).orElse(null);
        if (day == null) {
            problem(
                    row.number(),
                    Column.DUE_DATE,
                    "no-day",
                    "\u201c" + shortened(cell) + "\u201d is no day; write it as 31/12/2026.");
        }
        return day;
    }

    private String cell(Grid.Row row, Column column) {
        String heading = columns.get(column);
        return heading == null
                ? ""
                : row.cells().get(grid.headings().indexOf(heading)).strip();
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.UK).replaceAll("\\s+", " ").strip();
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "\u2026" : text;
    }
}
