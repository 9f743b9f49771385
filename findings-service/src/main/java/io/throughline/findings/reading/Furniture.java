package io.throughline.findings.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is printed on pages beside the report's own words: headers, footers, page numbers, footnotes. */
final class Furniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)^(page\\s+)?\\d{1,3}(\\s*(of|/)\\s*\\d{1,3})?$");

    private Furniture() {}

    static List<Row> removed(List<Row> rows, Body body) {
        var pagesOf = new HashMap<String, Set<Integer>>();
        for (var row : rows) {
            if (inMargin(row)) {
                pagesOf.computeIfAbsent(likeness(row), key -> new HashSet<>()).add(row.page());
            }
        }
        long pages = rows.stream().mapToInt(Row::page).distinct().count();
        var lowest = lowestBody(rows, body);
        long often = Math.max(3, pages / 4);
        return rows.stream()
                .filter(row -> !isPageNumber(row)
                        && !(inMargin(row)
                                && pagesOf.getOrDefault(likeness(row), Set.of()).size() >= often)
                        && !isFootnote(row, body, lowest))
                .toList();
    }

    private static boolean isPageNumber(Row row) {
        boolean outside = row.y() < row.pageHeight() * 0.12 || row.y() > row.pageHeight() * 0.88;
        return outside && PAGE_NUMBER.matcher(row.text()).matches();
    }

    private static boolean inMargin(Row row) {
        return row.y() < row.pageHeight() * 0.1 || row.y() > row.pageHeight() * 0.9;
    }

    private static String likeness(Row row) {
        return Math.round(row.y() / 12) + row.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    }

    private static Map<Integer, Float> lowestBody(List<Row> rows, Body body) {
        var lowest = new HashMap<Integer, Float>();
        for (var row : rows) {
            if (row.size() == body.size() && !inMargin(row)) {
                lowest.merge(row.page(), row.y(), Math::max);
            }
        }
        return lowest;
    }

    private static boolean isFootnote(Row row, Body body, Map<Integer, Float> lowest) {
        return row.size() < body.size() * 0.9f && row.y() > lowest.getOrDefault(row.page(), Float.MAX_VALUE);
    }
}
