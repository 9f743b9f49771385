package io.throughline.tracker.years;

import io.throughline.tracker.page.Codes;
import io.throughline.tracker.sheet.Book;
import io.throughline.tracker.sheet.Table;
import io.throughline.tracker.source.ThemeYears;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Themes by inspection, what inspectors were most often concerned about first. */
record HeatMap(ThemeYears years) {

    private static final int SHADES = 4;

    public List<ThemeYears.Line> lines() {
        return years.themes().stream()
                .sorted(Comparator.comparingLong(ThemeYears.Line::concerns)
                        .reversed()
                        .thenComparing(ThemeYears.Line::theme))
                .toList();
    }

    /** How dark a cell is, from 0 to 4; its numbers stand in it in words. */
    public int shade(ThemeYears.Cell cell) {
        return (int) Math.min(SHADES, cell.concerns());
    }

    /** What the map says: the theme of most concern. */
    public ThemeYears.@Nullable Line worst() {
        return lines().stream().filter(line -> line.concerns() > 0).findFirst().orElse(null);
    }

    Book book() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var inspected : years.inspections()) {
            for (var line : years.themes()) {
                var cell = line.at(inspected.id());
                if (cell != null) {
                    var row = new ArrayList<@Nullable Object>();
                    row.add(Codes.words(inspected.kind()));
                    row.add(inspected.on());
                    row.add(Codes.words(line.theme()));
                    row.add(cell.strengths());
                    row.add(cell.weaknesses());
                    row.add(cell.asked());
                    rows.add(row);
                }
            }
        }
        var table = new Table(
                "Themes",
                "What inspectors said of each theme at each inspection.",
                List.of("Inspection", "On", "Theme", "Strengths", "Weaknesses", "Asked for"),
                rows);
        return new Book("Themes by inspection", List.of(), List.of(table));
    }
}
