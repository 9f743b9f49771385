package io.throughline.findings.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Headers, footers and page numbers that a scraper left in plain text: known by standing alone, and by coming again. */
final class ScrapedFurniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)^(page\\s+)?\\d{1,3}(\\s*(of|/)\\s*\\d{1,3})?$");
    private static final int OFTEN = 3;
    private static final int LONGEST = 120;

    private ScrapedFurniture() {}

    static List<Row> removed(List<Row> rows) {
        var times = new HashMap<String, Integer>();
        rows.forEach(row -> times.merge(likeness(row), 1, Integer::sum));
        var edges = edges(rows);
        long pages = rows.stream().mapToInt(Row::page).distinct().count();
        boolean paged = pages > 1;
        long often = Math.max(OFTEN, pages / 3);
        return rows.stream()
                .filter(row -> !PAGE_NUMBER.matcher(row.text()).matches())
                .filter(row -> !(times.getOrDefault(likeness(row), 0) >= often
                        && row.text().length() <= LONGEST
                        && (paged ? edges.contains(row.piece().start()) : isTitle(row))))
                .toList();
    }

    /** The first and last three lines of each page. */
    private static Set<Integer> edges(List<Row> rows) {
        var edges = new HashSet<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            int page = rows.get(i).page();
            boolean first = i < OFTEN || rows.get(i - OFTEN).page() != page;
            boolean last = i + OFTEN >= rows.size() || rows.get(i + OFTEN).page() != page;
            if (first || last) {
                edges.add(rows.get(i).piece().start());
            }
        }
        return edges;
    }

    /** Without pages to go by, only lines that cannot be a sentence or an item. */
    private static boolean isTitle(Row row) {
        return Sentence.isUnfinished(row.text())
                && Marker.of(row.text()).kind() == Marker.Kind.NONE
                && row.text().toLowerCase(Locale.ROOT).contains("inspection");
    }

    private static String likeness(Row row) {
        return row.text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\d+", "#")
                .replaceAll("\\s+", " ")
                .replaceAll(" #$", "");
    }
}
