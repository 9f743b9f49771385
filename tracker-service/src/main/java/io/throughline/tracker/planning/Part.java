package io.throughline.tracker.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long table. Thousands of rows are nothing that anybody reads at once; whole it is in the spreadsheet.
 *
 * @param first row, counted from one
 * @param all rows that there are
 */
record Part(int first, int all) {

    private static final int ROWS = 100;

    static Part at(@Nullable Integer row, int all) {
        return new Part(Math.clamp(row == null ? 1 : row, 1, Math.max(1, all)), all);
    }

    <T> List<T> of(List<T> rows) {
        return rows.subList(Math.min(first - 1, rows.size()), Math.min(last(), rows.size()));
    }

    private int last() {
        return Math.min(all, first - 1 + ROWS);
    }

    public String span() {
        return first + "–" + last();
    }

    public boolean isWhole() {
        return all <= ROWS;
    }

    public @Nullable Integer before() {
        return first == 1 ? null : Math.max(1, first - ROWS);
    }

    public @Nullable Integer after() {
        return last() == all ? null : last() + 1;
    }
}
