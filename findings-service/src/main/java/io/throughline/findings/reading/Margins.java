package io.throughline.findings.reading;

import java.util.List;
import java.util.TreeMap;

/** Undoes mirrored margins: left and right pages of a booklet begin at different places. */
final class Margins {

    private static final double SHARE = 0.08;
    private static final float SAME = 3;

    private Margins() {}

    static List<Row> aligned(List<Row> rows, Body body) {
        float odd = left(rows, body, 1);
        float even = left(rows, body, 0);
        float shift = even - odd;
        if (odd == 0 || even == 0 || Math.abs(shift) < SAME) {
            return rows;
        }
        return rows.stream()
                .map(row -> row.page() % 2 == 0 ? row.shifted(-shift) : row)
                .toList();
    }

    private static float left(List<Row> rows, Body body, int parity) {
        var lefts = new TreeMap<Integer, Integer>();
        int total = 0;
        for (var row : rows) {
            if (row.page() % 2 == parity && row.size() == body.size()) {
                lefts.merge(Math.round(row.x()), 1, Integer::sum);
                total++;
            }
        }
        int enough = (int) Math.max(3, total * SHARE);
        return lefts.entrySet().stream()
                .filter(left -> left.getValue() >= enough)
                .findFirst()
                .map(left -> (float) left.getKey())
                .orElse(0f);
    }
}
