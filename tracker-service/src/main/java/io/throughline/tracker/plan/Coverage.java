package io.throughline.tracker.plan;

import java.util.List;

/**
 * What a plan has and has not, for each recommendation.
 *
 * @param complete nothing is missing that a written statement needs
 */
public record Coverage(boolean complete, int gaps, List<CoverageRow> items) {

    static Coverage of(List<CoverageRow> rows) {
        int gaps = rows.stream().mapToInt(row -> row.missing().size()).sum();
        return new Coverage(gaps == 0, gaps, rows);
    }
}
