package io.throughline.findings.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The measures of a report's running text, from what most of it looks like: letter size, line pitch, right edge. */
record Body(float size, float pitch, float right) {

    static Body of(List<Row> rows) {
        var sizes = new HashMap<Float, Integer>();
        for (var row : rows) {
            sizes.merge(row.size(), row.text().length(), Integer::sum);
        }
        float size = commonest(sizes, 0);
        var pitches = new HashMap<Float, Integer>();
        var rights = new HashMap<Float, Integer>();
        for (int i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            var above = rows.get(i - 1);
            float step = Math.round((row.y() - above.y()) * 2) / 2f;
            if (row.page() == above.page()
                    && row.size() == size
                    && above.size() == size
                    && step > size * 0.9
                    && step < size * 2.5) {
                pitches.merge(step, 1, Integer::sum);
            }
            if (row.size() == size) {
                rights.merge(Math.round(row.right() / 10) * 10f, 1, Integer::sum);
            }
        }
        return new Body(size, commonest(pitches, size * 1.2f), commonest(rights, 0));
    }

    private static float commonest(Map<Float, Integer> counts, float otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    /** Bold or larger than running text: how headings are printed. */
    boolean standsOut(Row row) {
        return (row.bold() && row.size() >= size - 1) || row.size() >= size + 0.9f;
    }

    boolean follows(Row above, Row row) {
        float step = row.y() - above.y();
        return row.page() == above.page() && step > -2 && step <= pitch * 1.25f + 0.6f;
    }

    boolean stepsWide(Row above, Row row) {
        return row.y() - above.y() > pitch * 1.1f;
    }

    boolean endsShort(Row row) {
        return row.right() < right * 0.8f;
    }
}
